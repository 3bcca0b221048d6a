using Variorum.Meaning.Statements;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class QuotationTests
{
    [Fact]
    public void The_cue_may_follow_with_its_speaker_behind_it() =>
        Is("“The bridge is closed,” said Mara Velin.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");

    [Fact]
    public void The_cue_may_follow_with_its_speaker_before_it() =>
        Is("“The bridge is closed,” the ministry said.", StatementKind.Direct, "the ministry | said | The bridge is closed");

    [Fact]
    public void An_apposition_stands_between_speaker_and_cue() =>
        Is("“The bridge is closed,” Mara Velin, a member of the river council, said.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");

    [Fact]
    public void A_relative_clause_stands_between_speaker_and_cue() =>
        Is("“The bridge is closed,” Mara Velin, who leads the council, said.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");

    [Fact]
    public void Two_speak_with_one_voice() =>
        Is("“We have agreed,” Ostria and Velmark said in a joint statement.", StatementKind.Direct, "Ostria and Velmark | said | We have agreed");

    [Fact]
    public void A_question_mark_ends_the_quotation_and_not_the_sentence() =>
        Is("“Why is it closed?” she asked.", StatementKind.Direct, "she | asked | Why is it closed?");

    [Fact]
    public void The_cue_may_come_first_with_a_colon() =>
        Is("Mara Velin said: “The bridge is closed.”", StatementKind.Direct, "Mara Velin | said | The bridge is closed.");

    [Fact]
    public void The_cue_may_come_first_with_that() =>
        Is("Mara Velin told reporters that “the bridge is closed.”", StatementKind.Direct, "Mara Velin | told | the bridge is closed.");

    [Fact]
    public void A_cue_that_interrupts_leaves_one_statement_of_two_spans() =>
        Is("“The bridge,” Mara Velin said on Friday, “is closed.”", StatementKind.Direct, "Mara Velin | said | The bridge | is closed.");

    [Fact]
    public void The_next_sentence_in_quotation_marks_goes_on_with_the_speaker() =>
        Is("“The bridge is closed,” she said. “We are sorry. It was old.”", StatementKind.Direct, "she | said | The bridge is closed | We are sorry. It was old.");

    [Fact]
    public void A_quotation_that_stays_open_goes_on_in_the_next_paragraph() =>
        Is("Mara Velin said: “The bridge is closed.\n“We are sorry.”", StatementKind.Direct, "Mara Velin | said | The bridge is closed. | We are sorry.");

    [Fact]
    public void Straight_marks_and_doubled_single_ones_count_as_curly_ones_do()
    {
        Is("\"The bridge is closed,\" said Mara Velin.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");
        Is("''The bridge is closed,'' said Mara Velin.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");
    }

    [Fact]
    public void Single_marks_quote_and_apostrophes_do_not() =>
        Is("‘The workers’ bridge isn’t open,’ said Mara Velin.", StatementKind.Direct, "Mara Velin | said | The workers’ bridge isn’t open");

    [Fact]
    public void A_quotation_inside_a_quotation_is_part_of_it() =>
        Is("“She called it ‘a ruin’ again,” said Mara Velin.", StatementKind.Direct, "Mara Velin | said | She called it ‘a ruin’ again");

    [Fact]
    public void A_fragment_in_the_outlets_sentence_makes_it_mixed() =>
        Is("Mara Velin defended the closure as a “necessary, sober act,” amid protests.", StatementKind.Mixed, "Mara Velin | defended | the closure as a “necessary, sober act,”");

    [Fact]
    public void A_clause_with_a_fragment_before_its_cue_is_mixed() =>
        Is("The bridge shows “complete readiness” for the flood, he said.", StatementKind.Mixed, "he | said | The bridge shows “complete readiness” for the flood");

    [Theory]
    [InlineData("The “advisory” bridge of Ostria is closed.")]
    [InlineData("Ostria remains inside what Velmark describes as a “temporary” zone.")]
    [InlineData("The play “Bridge of Sighs” opened in Ostria.")]
    [InlineData("Closed Bridge ‘Appropriate’")]
    [InlineData("Joren “the Fox” Halt left the council.")]
    public void A_fragment_that_no_cue_governs_is_no_statement(string text) => Assert.Empty(Telling.Of(text).Said);

    [Fact]
    public void A_paragraph_of_quotation_alone_has_an_unknown_speaker()
    {
        var telling = Telling.Of("The Bridge\n“What happened was a crime. We cannot accept it.”\nIt fell down.");
        Assert.Equal("statements.quote-unattributed", telling.Only().Rule);
        Assert.Null(telling.Only().Speaker);
        Assert.Null(telling.Only().Cue);
    }

    [Theory]
    [InlineData("Iraq‘s bridge and Velmark's towers", 0)]
    [InlineData("in the ’90s and the '80s", 0)]
    [InlineData("the unclosed “word in the middle", 0)]
    [InlineData("stray” mark", 0)]
    [InlineData("“one” and “two”", 2)]
    [InlineData("“unclosed. “Closed,” he said.", 1)]
    [InlineData("5'10\" tall and 6\" wide", 0)]
    public void Marks_are_read_by_their_neighbours(string text, int expected)
    {
        var found = new List<Quotation>();
        QuotationFinder.Find(
            new AccountText
            {
                Id = "a",
                Document = "d",
                Text = text,
                Map = SourceMap.Identity(text.Length),
                Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)],
                Language = Languages.English,
                Analysed = true,
            },
            found);
        Assert.Equal(expected, found.Count);
    }

    [Fact]
    public void A_quotation_that_ends_inside_another_goes_on_behind_its_cue() =>
        Is("“She said, ‘Never again,’” Mara Velin recalled. “And then she wrote, ‘Good luck.’”", StatementKind.Direct, "Mara Velin | recalled | She said, ‘Never again,’ | And then she wrote, ‘Good luck.’");

    [Fact]
    public void A_space_between_two_closing_marks_changes_nothing() =>
        Is("\"They treat it like, 'Oh, this is important,' \" Mara Velin said. \"But the bridge is closed.\"", StatementKind.Direct, "Mara Velin | said | They treat it like, 'Oh, this is important,' | But the bridge is closed.");

    [Theory]
    [InlineData("“The bridge is closed,” Mara Velin said in a speech that moved many. “We are sorry for what it cost.”")]
    [InlineData("“The bridge is closed,” said Mara Velin, who plans to resign. “We are sorry for what it cost.”")]
    [InlineData("“The bridge is closed,” said Mara Velin, referring to the old one. “We are sorry for what it cost.”")]
    public void What_is_told_of_the_speaker_does_not_end_the_quotation(string text) =>
        Assert.Contains("We are sorry for what it cost.", Telling.Of(text, "PER Mara Velin").Said.SelectMany(said => said.Content).Select(span => span.In(text).ToString()));

    [Fact]
    public void The_next_quotation_is_of_its_own_speaker()
    {
        var telling = Telling.Of("“The bridge is closed,” said Mara Velin, who plans to resign. “It was old,” Halt added.", "PER Mara Velin", "PER Halt");
        Assert.Contains("Halt | added | It was old", telling.Said.Select(telling.Line));
        Assert.DoesNotContain(telling.Said, said => telling.In(said.Speaker).Contains("Velin", StringComparison.Ordinal) && said.Content.Length > 1);
    }

    [Fact]
    public void A_quotation_before_the_cue_is_what_is_said_whatever_clause_follows() =>
        Is("“The bridge is closed,” she told the crowded hall, where hundreds had waited.", StatementKind.Direct, "she | told | The bridge is closed");

    [Fact]
    public void The_sentence_before_a_quotation_is_not_said() =>
        Is("The river rose by a foot. ''The bridge is closed,'' Mara Velin said.", StatementKind.Direct, "Mara Velin | said | The bridge is closed");

    [Fact]
    public void A_title_in_quotation_marks_before_the_speaker_is_not_what_is_said() =>
        Is("On “River Today,” Mara Velin said the bridge was closed.", StatementKind.Indirect, "Mara Velin | said | the bridge was closed");

    [Fact]
    public void A_title_in_quotation_marks_behind_the_cue_is_skipped() =>
        Is("“The bridge is closed,” Mara Velin said on “River Today.” “We are sorry for what it cost.”", StatementKind.Direct, "Mara Velin | said | The bridge is closed | We are sorry for what it cost.");

    [Fact]
    public void A_capital_behind_the_comma_is_a_name_whatever_the_word_means_elsewhere()
    {
        Is("“Nobody knows when the bridge will be open,” Will said.", StatementKind.Direct, "Will | said | Nobody knows when the bridge will be open");
        Is("“Nobody knows when the bridge will be open,” From said.", StatementKind.Direct, "From | said | Nobody knows when the bridge will be open");
    }

    [Fact]
    public void A_sentence_that_is_mostly_quoted_goes_on_as_far_as_the_quotation() =>
        Is("“The bridge is closed,” Mara Velin said. “It will stay closed until the river council has met” in the spring.", StatementKind.Direct, "Mara Velin | said | The bridge is closed | It will stay closed until the river council has met");

    [Fact]
    public void A_quotation_that_its_paragraph_leaves_open_starts_where_a_sentence_does() =>
        Is("“The bridge is closed,” Mara Velin said. “We are sorry for what it cost.\n“It was old.”", StatementKind.Direct, "Mara Velin | said | The bridge is closed | We are sorry for what it cost. | It was old.");

    private static void Is(string text, StatementKind kind, string line)
    {
        var telling = Telling.Of(text, "PER Mara Velin");
        Assert.Equal(line, telling.OnlyLine());
        Assert.Equal(kind, telling.Only().Kind);
    }
}
