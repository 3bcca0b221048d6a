using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class AttributionTests
{
    [Fact]
    public void According_to_may_close_the_sentence() =>
        Is("The bridge is closed, according to the ministry.", "the ministry | according to | The bridge is closed", "statements.according-to");

    [Fact]
    public void According_to_may_open_the_sentence() =>
        Is("According to the ministry, the bridge is closed.", "the ministry | According to | the bridge is closed", "statements.according-to");

    [Fact]
    public void A_clause_may_come_before_its_cue() =>
        Is("The bridge is closed, the ministry said.", "the ministry | said | The bridge is closed", "statements.clause");

    [Fact]
    public void What_opens_the_sentence_is_not_part_of_the_speaker() =>
        Is("But on Friday the ministry said the bridge was closed.", "the ministry | said | the bridge was closed", "statements.clause");

    [Fact]
    public void What_stands_between_subject_and_verb_is_not_part_of_the_speaker() =>
        Is("The ministry on Friday said the bridge was closed.", "The ministry | said | the bridge was closed", "statements.clause");

    [Fact]
    public void A_cue_between_commas_interrupts_its_clause() =>
        Is("The result, the ministry said, was open.", "the ministry | said | The result | was open", "statements.clause");

    [Fact]
    public void Time_and_place_of_the_saying_are_not_part_of_the_content()
    {
        var telling = Telling.Of("The ministry said on Friday in a statement that the bridge was closed.");
        Assert.Equal("The ministry | said | the bridge was closed", telling.OnlyLine());
        Assert.Equal(0, telling.Only().Said);
    }

    [Fact]
    public void A_time_that_opens_the_sentence_is_when_it_was_said() =>
        Assert.Equal(0, Telling.Of("In a statement on Friday, the ministry said that the bridge was closed.").Only().Said);

    [Fact]
    public void A_time_inside_the_content_is_not_when_it_was_said() =>
        Assert.Null(Telling.Of("The ministry said that the bridge was closed on Friday.").Only().Said);

    [Fact]
    public void Whom_one_tells_is_not_part_of_the_content()
    {
        var telling = Telling.Of("The ministry told Ostria to “open the bridge” at once.", "GPE Ostria");
        Assert.Equal("The ministry | told | to “open the bridge” at once", telling.OnlyLine());
        Assert.Equal("Ostria", telling.In(telling.Only().Addressee));
    }

    [Fact]
    public void A_second_verb_shares_the_speaker_and_ends_the_first_content()
    {
        var telling = Telling.Of("Mara Velin said the bridge was closed, adding that it was old.", "PER Mara Velin");
        Assert.Equal(
            ["Mara Velin | said | the bridge was closed", "Mara Velin | adding | it was old"],
            telling.Said.Select(telling.Line));
    }

    [Fact]
    public void A_subordinate_clause_ends_its_content_where_the_main_clause_starts() =>
        Is("While the ministry claims the bridge is open, nobody uses it.", "the ministry | claims | the bridge is open", "statements.clause");

    [Theory]
    [InlineData("The bridge is open, he would say.")]
    [InlineData("Mara Velin was told that the bridge was closed.")]
    [InlineData("The ministry did not say that the bridge was closed.")]
    [InlineData("The claims that it was closed were false.")]
    [InlineData("The United States led the talks.")]
    public void What_nobody_is_said_to_have_said_is_no_statement(string text) => Assert.Empty(Telling.Of(text, "PER Mara Velin", "GPE United States").Said);

    [Theory]
    [InlineData("Mara Velin does not believe that the bridge was closed.", "Mara Velin | does not believe | the bridge was closed")]
    [InlineData("The ministry never supported the bridge.", "The ministry | never supported | the bridge")]
    public void Not_to_hold_something_is_to_deny_it(string text, string line)
    {
        var telling = Telling.Of(text, "PER Mara Velin");
        Assert.Equal(line, telling.OnlyLine());
        Assert.Equal(Stance.Denied, telling.Only().Stance);
    }

    [Fact]
    public void Who_goes_on_to_say_something_says_it() =>
        Assert.Equal("Mara Velin | say | the bridge was closed", Telling.Of("Mara Velin went on to say that the bridge was closed.", "PER Mara Velin").OnlyLine());

    [Fact]
    public void A_relative_pronoun_stands_for_the_phrase_before_it()
    {
        var telling = Telling.Of("Joren Halt met the ministers, who said that the bridge was closed.", "PER Joren Halt");
        Assert.Equal("who | said | the bridge was closed", telling.OnlyLine());
        Assert.Equal("the ministers", telling.In(telling.Only().SpeakerName));
    }

    [Fact]
    public void A_second_clause_of_what_was_said_goes_on_with_it() =>
        Assert.Equal("Mara Velin | said | the bridge was old and that it was closed", Telling.Of("Mara Velin said the bridge was old and that it was closed.", "PER Mara Velin").OnlyLine());

    [Fact]
    public void A_name_and_a_colon_open_the_words_of_the_next_paragraph() =>
        Assert.Equal("Mara Velin | added | The bridge is closed.", Telling.Of("Mara Velin added:\n“The bridge is closed.”", "PER Mara Velin").OnlyLine());

    [Fact]
    public void A_signed_quotation_is_said_by_who_signs() =>
        Assert.Equal("Mara Velin | — | The bridge is closed.", Telling.Of("“The bridge is closed.” — Mara Velin", "PER Mara Velin").OnlyLine());

    [Fact]
    public void A_headline_that_opens_with_a_name_and_a_colon_is_said_by_the_name() =>
        Assert.Equal("Mara Velin | : | The bridge is closed", Telling.Of("Mara Velin: The bridge is closed", "PER Mara Velin").OnlyLine());

    [Theory]
    [InlineData("denied", Stance.Denied)]
    [InlineData("claimed", Stance.Claimed)]
    [InlineData("confirmed", Stance.Confirmed)]
    [InlineData("admitted", Stance.Admitted)]
    [InlineData("said", null)]
    public void The_cue_shows_the_stance(string cue, Stance? stance) =>
        Assert.Equal(stance, Telling.Of($"The ministry {cue} that the bridge was closed.").Only().Stance);

    [Fact]
    public void A_pronoun_stands_for_the_speaker_before_it()
    {
        var telling = Telling.Of("Mara Velin said the bridge was closed. Joren Halt built it. “It was old,” she said.", "PER Mara Velin", "PER Mr|Joren Halt");
        Assert.Equal("Mara Velin", telling.In(telling.Said[1].SpeakerName));
    }

    [Fact]
    public void A_pronoun_does_not_stand_for_one_whose_title_shows_another_gender()
    {
        var telling = Telling.Of("Spokeswoman Mara Velin spoke after Mr Joren Halt. Velin left. “It was old,” he said.", "PER Spokeswoman|Mara Velin", "PER Mr|Joren Halt");
        Assert.Equal("Joren Halt", telling.In(telling.Only().SpeakerName));
    }

    [Fact]
    public void A_role_stands_for_the_one_who_holds_it()
    {
        var telling = Telling.Of("Prime Minister Joren Halt left. “It was old,” the Ostrian prime minister said.", "PER Prime Minister|Joren Halt");
        Assert.Equal("Joren Halt", telling.In(telling.Only().SpeakerName));
    }

    [Theory]
    [InlineData("Mara Velin left. “It was old,” Velin said.")]
    [InlineData("Mara Velin left. “It was old,” the baker said.")]
    [InlineData("The Ministry of Roads closed the bridge. “It was old,” the ministry said.")]
    public void A_name_is_given_no_name_and_what_none_is_sure_for_neither(string text) =>
        Assert.Null(Telling.Of(text, "PER Mara Velin", "PER Velin", "ORG Ministry of Roads").Only().SpeakerName);

    private static void Is(string text, string line, string rule)
    {
        var telling = Telling.Of(text);
        Assert.Equal(line, telling.OnlyLine());
        Assert.Equal(rule, telling.Only().Rule);
    }
}
