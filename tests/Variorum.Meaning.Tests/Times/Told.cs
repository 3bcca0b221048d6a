using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Times;

/// <summary>Accounts, parsed, for the tests of times and figures.</summary>
internal static class Told
{
    public static Analysis Account(string text)
    {
        var analysis = new Analysis(new AccountText
        {
            Id = "a.0",
            Document = "a",
            Text = text,
            Map = new SourceMap([]),
            Blocks = Paragraphs(text),
            Language = "en",
            Analysed = true,
        });
        analysis = analysis.With(new ParseStage().Run(analysis));
        return analysis.With(new SyntaxStage().Run(analysis));
    }

    public static ImmutableArray<Timex> Times(string text) => ((Model.Times)new TimesStage().Run(Account(text))).Timexes;

    /// <summary>The figures of a text with names in it, as a stage before would have found them.</summary>
    public static ImmutableArray<FigureFinding> Figures(string text, params (string Name, NameType Type)[] names)
    {
        var account = Account(text);
        var mentions = names.Select(name => new Mention(SpanOf(text, name.Name), name.Type, null, "test")).OrderBy(mention => mention.Span.Start);
        account = account.With(new Names([.. mentions]));
        account = account.With(new TimesStage().Run(account));
        return ((Model.Figures)new Meaning.Figures.FiguresStage().Run(account)).Found;
    }

    /// <summary>The paragraphs of a text, parted by blank lines.</summary>
    private static ImmutableArray<Block> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            blocks.Add(new Block(BlockKind.Paragraph, start, end));
            start = end + 2;
        }

        return blocks.ToImmutable();
    }

    private static Span SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
