using Variorum.Model;

namespace Variorum.Language.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The army left. The town was quiet.", "The army left.|The town was quiet.")]
    [InlineData("Did it leave? Nobody knew!", "Did it leave?|Nobody knew!")]
    [InlineData("the army left. the town slept.", "the army left.|the town slept.")]
    public void A_stop_ends_a_sentence(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("Lt. Gen. Varga met Sen. Moor. They spoke.", "Lt. Gen. Varga met Sen. Moor.|They spoke.")]
    [InlineData("J. R. Varga left.", "J. R. Varga left.")]
    [InlineData("It rose 2.5 percent to No. 1 on Jan. 3.", "It rose 2.5 percent to No. 1 on Jan. 3.")]
    public void A_title_an_initial_and_a_decimal_point_end_none(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("He lives in the U.S. The army left.", "He lives in the U.S.|The army left.")]
    [InlineData("The U.S. Navy left.", "The U.S. Navy left.")]
    [InlineData("They came at 9 p.m. Police left.", "They came at 9 p.m.|Police left.")]
    [InlineData("They came at 9 p.m. on foot.", "They came at 9 p.m. on foot.")]
    public void An_abbreviation_ends_one_when_what_follows_starts_one(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("“We leave with our forces.” Next came the rain.", "“We leave with our forces.”|Next came the rain.")]
    [InlineData("(He left.) She stayed.", "(He left.)|She stayed.")]
    [InlineData("\"We leave.\" \"We stay.\"", "\"We leave.\"|\"We stay.\"")]
    [InlineData("“We leave. We do not come back,” he said.", "“We leave.|We do not come back,” he said.")]
    public void What_closes_after_the_stop_belongs_to_the_sentence(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("“No boats?” she said.", "“No boats?” she said.")]
    [InlineData("“No boats?” Mira Varga asked. Nobody spoke.", "“No boats?” Mira Varga asked.|Nobody spoke.")]
    [InlineData("“Go!” The army went.", "“Go!”|The army went.")]
    public void A_quotation_and_its_cue_are_one_sentence(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("It ended the war.The army left.", "It ended the war.|The army left.")]
    [InlineData("“It is over.”The army left.", "“It is over.”|The army left.")]
    public void A_missing_space_hides_no_end(string text, string sentences) => Expect(text, sentences);

    [Theory]
    [InlineData("He waited… and left.", "He waited… and left.")]
    [InlineData("He waited... Then he left.", "He waited...|Then he left.")]
    [InlineData("... Then he left.", "... Then he left.")]
    public void An_ellipsis_ends_a_sentence_before_a_capital(string text, string sentences) => Expect(text, sentences);

    [Fact]
    public void The_number_of_a_list_starts_its_sentence() => Expect("1. Open the tap. 2. Wait.", "1. Open the tap.|2. Wait.");

    [Theory]
    [InlineData("Army leaves town\nThe army left.", "Army leaves town|The army left.")]
    [InlineData("Army leaves town\n\nas rain falls", "Army leaves town|as rain falls")]
    [InlineData("The army left the old harbour town in the rain of early\nSpring and went.", "The army left the old harbour town in the rain of early\nSpring and went.")]
    public void A_line_break_ends_a_sentence_unless_the_line_was_wrapped(string text, string sentences) => Expect(text, sentences);

    [Fact]
    public void A_sentence_never_crosses_a_block() => Assert.Equal(2, Accounts.Of("Army leaves", "the town").Parse().Sentences.Length);

    [Fact]
    public void Furniture_and_nested_accounts_are_not_parsed()
    {
        var parse = Accounts.WithBlocks(
            "Read more\nThe army left.\nQuoted.",
            new Block(BlockKind.Furniture, 0, 9),
            new Block(BlockKind.Paragraph, 10, 24),
            new Block(BlockKind.Quote, 25, 32, "d.1")).Parse();

        Assert.Equal(new Sentence(0, 4, 1), Assert.Single(parse.Sentences));
        Assert.Equal(4, parse.Tokens.Length);
    }

    private static void Expect(string text, string sentences) => Assert.Equal(sentences.Split('|'), Accounts.Sentences(text));
}
