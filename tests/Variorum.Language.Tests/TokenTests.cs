using Variorum.Model;

namespace Variorum.Language.Tests;

public sealed class TokenTests
{
    [Theory]
    [InlineData("al-Qareb said", "al-Qareb|said")]
    [InlineData("at four o’clock", "at|four|o’clock")]
    [InlineData("O'Hara", "O'Hara")]
    [InlineData("don't", "don't")]
    [InlineData("R&D", "R&D")]
    public void Inner_apostrophes_hyphens_and_ampersands_join_a_word(string text, string tokens) => Expect(text, tokens);

    [Theory]
    [InlineData("Norland’s army", "Norland|’s|army")]
    [InlineData("Norland's", "Norland|'s")]
    [InlineData("Norland‘s army", "Norland|‘s|army")]
    [InlineData("the U.S.’s army", "the|U.S.|’s|army")]
    [InlineData("It’s late", "It|’s|late")]
    [InlineData("the rebels’ camp", "the|rebels|’|camp")]
    public void A_possessive_is_a_token_so_that_the_name_before_it_stands_alone(string text, string tokens) => Expect(text, tokens);

    [Theory]
    [InlineData("in the U.S. army", "in|the|U.S.|army")]
    [InlineData("at 9 a.m. today", "at|9|a.m.|today")]
    [InlineData("Lt. Gen. J. R. Varga", "Lt.|Gen.|J.|R.|Varga")]
    [InlineData("a Ph.D. thesis", "a|Ph.D.|thesis")]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("No. 10", "No.|10")]
    [InlineData("the war.The army", "the|war|.|The|army")]
    public void A_point_belongs_to_an_abbreviation_and_stands_alone_elsewhere(string text, string tokens) => Expect(text, tokens);

    [Theory]
    [InlineData("5,200 of 1,000,000", "5,200|of|1,000,000")]
    [InlineData("2.5%", "2.5|%")]
    [InlineData("$3bn", "$|3bn")]
    [InlineData("on the 3rd at 10:30", "on|the|3rd|at|10:30")]
    [InlineData("10-15", "10|-|15")]
    [InlineData("a 10-year-old", "a|10|-|year-old")]
    [InlineData("in 2019.", "in|2019|.")]
    [InlineData("one, 2, 3", "one|,|2|,|3")]
    public void Numbers_keep_their_separators_and_leave_symbols(string text, string tokens) => Expect(text, tokens);

    [Theory]
    [InlineData("see https://example.org/a_(b)?c=1.", "see|https://example.org/a_(b)?c=1|.")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("mail jo.doe@example.org, now", "mail|jo.doe@example.org|,|now")]
    [InlineData("example.co.uk says", "example.co.uk|says")]
    [InlineData("by @norland_news today", "by|@norland_news|today")]
    public void An_address_is_one_token(string text, string tokens) => Expect(text, tokens);

    [Theory]
    [InlineData("“No,” he said…", "“|No|,|”|he|said|…")]
    [InlineData("well... yes -- no!!", "well|...|yes|--|no|!!")]
    [InlineData("war—peace", "war|—|peace")]
    public void A_mark_or_a_run_of_the_same_mark_is_a_token(string text, string tokens) => Expect(text, tokens);

    [Fact]
    public void A_no_break_space_is_a_space()
    {
        var tokens = Accounts.Of("two\u00a0men\r\nleft.").Parse().Tokens;

        Assert.Equal([true, true, true, false], tokens.Select(token => token.SpaceBefore));
    }

    [Fact]
    public void A_picture_outside_the_basic_plane_is_not_split()
    {
        var token = Assert.Single(Accounts.Of("👍🏽").Parse().Tokens, token => token.Start == 0);

        Assert.Equal((2, TokenKind.Symbol), (token.End, token.Kind));
    }

    [Theory]
    [InlineData("Norland", TokenKind.Word)]
    [InlineData("3rd", TokenKind.Number)]
    [InlineData("”", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("a@example.org", TokenKind.Address)]
    public void A_token_says_what_it_is_made_of(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(Accounts.Of(text).Parse().Tokens).Kind);

    private static void Expect(string text, string tokens) => Assert.Equal(tokens.Split('|'), Accounts.Words(text));
}
