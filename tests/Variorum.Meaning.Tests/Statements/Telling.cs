using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Statements;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

/// <summary>An account made for a test and what the stage finds in it. Its times are the weekdays, its names what the test says.</summary>
internal sealed class Telling
{
    private static readonly StatementsStage Stage = new();
    private static readonly string[] Weekdays = ["Monday", "Friday", "Sunday"];

    private Telling(AccountText account, ImmutableArray<Mention> names)
    {
        Text = account.Text;
        var analysis = new Analysis(account);
        analysis = analysis.With(new ParseStage().Run(analysis)).With(new SyntaxStage().Run(analysis)).With(new Names(names)).With(new Model.Times(TimesIn(account.Text)));
        analysis = analysis.With(new CoreferenceStage().Run(analysis));
        var found = (Model.Statements)Stage.Run(analysis);
        Said = found.Said;
        Citations = found.Citations;
    }

    public string Text { get; }

    public ImmutableArray<StatementFinding> Said { get; }

    public ImmutableArray<CitationFinding> Citations { get; }

    /// <summary>An account of paragraphs, one for each line.</summary>
    public static Telling Of(string text) => new(Account(text), []);

    /// <summary>An account with names: "PER Spokeswoman|Mara Velin", "ORG Ostrian Watch"; each names all its occurrences.</summary>
    public static Telling Of(string text, params string[] names) => new(Account(text), Mentions(text, names));

    public string In(Span? span) => span is { } found ? found.In(Text).ToString() : "";

    /// <summary>The one statement.</summary>
    public StatementFinding Only() => Assert.Single(Said);

    /// <summary>A statement as "speaker | cue | content | content".</summary>
    public string Line(StatementFinding statement) =>
        $"{In(statement.Speaker)} | {In(statement.Cue)} | {string.Join(" | ", statement.Content.Select(span => In(span)))}";

    public string OnlyLine() => Line(Only());

    private static AccountText Account(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                blocks.Add(new Block(BlockKind.Paragraph, at, at + line.Length));
            }

            at += line.Length + 1;
        }

        return new AccountText
        {
            Id = "a",
            Document = "d",
            Text = text,
            Map = SourceMap.Identity(text.Length),
            Blocks = blocks.ToImmutable(),
            Language = Languages.English,
            Analysed = true,
        };
    }

    private static ImmutableArray<Timex> TimesIn(string text) =>
    [
        .. Weekdays.SelectMany(day => Occurrences(text, day).Select(span => new Timex { Span = span, Type = TimexType.Date, Rule = "test" })).OrderBy(timex => timex.Span),
    ];

    private static ImmutableArray<Mention> Mentions(string text, string[] names) =>
    [
        .. names.SelectMany(name => MentionsOf(text, Enum.Parse<NameType>(name[..3], ignoreCase: true), name[4..])).OrderBy(mention => mention.Span),
    ];

    private static IEnumerable<Mention> MentionsOf(string text, NameType type, string name)
    {
        var bar = name.IndexOf('|', StringComparison.Ordinal);
        foreach (var span in Occurrences(text, bar < 0 ? name : $"{name[..bar]} {name[(bar + 1)..]}"))
        {
            yield return bar < 0
                ? new Mention(span, type, null, "test")
                : new Mention(new Span(span.Start + bar + 1, span.End), type, new Span(span.Start, span.Start + bar), "test");
        }
    }

    private static IEnumerable<Span> Occurrences(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return new Span(at, at + words.Length);
        }
    }
}
