namespace Variorum.Meaning.Tests.Statements;

/// <summary>Who speaks by how a text is laid out.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Each_line_of_a_gallery_is_signed_by_its_own_name()
    {
        var telling = Telling.Of("“The bridge is closed.” — Mara Velin\n“It was old.” ― Joren Halt, The Harbour Post", "PER Mara Velin", "PER Joren Halt");
        Assert.Equal(["Mara Velin | — | The bridge is closed.", "Joren Halt | ― | It was old."], telling.Said.Select(telling.Line));
    }

    [Fact]
    public void A_dash_inside_a_sentence_signs_nothing() =>
        Assert.DoesNotContain(Telling.Of("They called it “a ruin” - Mara Velin did not.", "PER Mara Velin").Said, said => said.Rule == "statements.signature");

    [Fact]
    public void Turns_of_a_talk_go_to_who_is_named_before_the_colon()
    {
        var telling = Telling.Of("VELIN: Why is the bridge closed?\nHALT: It is old.\nWe have no money.\nVELIN: Thank you for that.", "PER Halt");
        Assert.Equal(
            ["VELIN | : | Why is the bridge closed", "HALT | : | It is old.\nWe have no money", "VELIN | : | Thank you for that"],
            telling.Said.Where(said => said.Rule == "statements.turn").Select(telling.Line));
    }

    [Fact]
    public void A_question_and_an_answer_name_nobody()
    {
        var telling = Telling.Of("Q: Why is the bridge closed?\nA: It is old.\nQ: Is it?");
        Assert.All(telling.Said.Where(said => said.Rule == "statements.turn"), said => Assert.True(said.IsStand));
        Assert.Equal(3, telling.Said.Count(said => said.Rule == "statements.turn"));
    }

    [Fact]
    public void Results_are_no_talk() =>
        Assert.Empty(Telling.Of("VELIN: 47 votes.\nHALT: 44 votes.\nVELIN: 12 seats.").Said);

    [Fact]
    public void One_label_is_a_heading() =>
        Assert.Empty(Telling.Of("UPDATE: The bridge is closed.\nThe river rose.").Said);

    [Fact]
    public void A_check_of_a_claim_ends_the_turn_and_is_nobodys()
    {
        var telling = Telling.Of("VELIN: “The bridge is safe.” — on Friday.\nTHE FACTS: It is closed.\nVELIN: “It was never shut.” — on Sunday.\nTHE FACTS: It was.", "PER Velin");
        Assert.Equal(["The bridge is safe.", "It was never shut."], telling.Said.Where(said => said.Rule == "statements.turn").Select(said => telling.In(said.Content.Single())));
    }

    [Fact]
    public void A_paragraph_that_announces_words_gives_the_next_to_its_speaker() =>
        Assert.Contains("Mara Velin | added | The bridge is closed. It was old", Lines("“We lost,” she said.\nMara Velin added:\nThe bridge is closed. It was old.\nJoren Halt left."));

    [Fact]
    public void A_list_below_a_colon_is_not_said() =>
        Assert.DoesNotContain(Lines("Mara Velin said:\nThree bridges\nTwo boats"), line => line.Contains("bridges", StringComparison.Ordinal));

    private static List<string> Lines(string text)
    {
        var telling = Telling.Of(text, "PER Mara Velin");
        return [.. telling.Said.Select(telling.Line)];
    }
}
