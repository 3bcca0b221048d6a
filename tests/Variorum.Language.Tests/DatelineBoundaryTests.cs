using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

public sealed class DatelineBoundaryTests
{
    [Theory]
    [InlineData("PORT ESK — The bridge is shut, she said.", "The bridge is shut, she said.")]
    [InlineData("PORT ESK, May 5 (Agency) -- The bridge is shut.", "The bridge is shut.")]
    [InlineData("PORT ESK, Vel-Noor (Agency)— The bridge is shut.", "The bridge is shut.")]
    public void A_dateline_is_a_sentence_of_its_own_so_that_no_statement_begins_with_it(string text, string rest) =>
        Assert.Equal([rest, rest], [Sentences(text, datelineEnd: 8)[1], Trees(text, datelineEnd: 8)[1]]);

    [Fact]
    public void A_dash_where_no_dateline_is_declared_cuts_nothing() =>
        Assert.Single(Sentences("The bridge — the old one — is shut.", datelineEnd: null));

    private static List<string> Sentences(string text, int? datelineEnd)
    {
        var parse = (Parse)new ParseStage().Run(Dated(text, datelineEnd));
        return [.. parse.Sentences.Select(s => parse.SpanOf(s).In(text).ToString())];
    }

    private static List<string> Trees(string text, int? datelineEnd)
    {
        var parsed = (ParsedText)new SyntaxStage().Run(Dated(text, datelineEnd));
        return [.. parsed.Sentences.Select(s => text[parsed.Words[s.First].Start..parsed.Words[s.End - 1].End])];
    }

    private static Analysis Dated(string text, int? datelineEnd)
    {
        var account = new AccountText
        {
            Id = "d.0", Document = "d", Text = text, Map = SourceMap.Identity(text.Length), Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)], Language = "en", Analysed = true,
        };
        if (datelineEnd is { } end)
        {
            account = account with { Declarations = [new Declaration(DeclarationKind.Dateline, text[..end], Basis.Stated, account.Cite(new Span(0, end), "test"))] };
        }

        return new Analysis(account);
    }
}
