using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Meaning.Events;
using Variorum.Meaning.Statements;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Events;

/// <summary>A short account, read as far as its events.</summary>
internal static class EventSample
{
    private static readonly IAccountStage[] Stages =
    [
        new ParseStage(), new SyntaxStage(), new NamesStage(), new CoreferenceStage(), new ClausesStage(), new TimesStage(), new StatementsStage(), new EventsStage(),
    ];

    /// <summary>The layers up to its events.</summary>
    /// <param name="text">Its only paragraph.</param>
    /// <param name="title">The headline above it.</param>
    public static Analysis Read(string text, string? title = null)
    {
        var whole = title is null ? text : $"{title}\n\n{text}";
        var analysis = new Analysis(new AccountText
        {
            Id = "a",
            Document = "d",
            Text = whole,
            Map = SourceMap.Identity(whole.Length),
            Blocks = title is null
                ? [new Block(BlockKind.Paragraph, 0, whole.Length)]
                : [new Block(BlockKind.Title, 0, title.Length), new Block(BlockKind.Paragraph, title.Length + 2, whole.Length)],
            Language = Languages.English,
            Analysed = true,
        });
        foreach (var stage in Stages)
        {
            analysis = analysis.With(stage.Run(analysis));
        }

        return analysis;
    }
}
