using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Meaning.Ledger;
using Variorum.Meaning.Statements;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Ledger;

/// <summary>An account of one paragraph and the entries that the stage finds in it.</summary>
internal static class Account
{
    private static readonly IAccountStage[] Stages =
    [
        new ParseStage(), new SyntaxStage(), new NamesStage(), new CoreferenceStage(), new ClausesStage(), new TimesStage(), new StatementsStage(), new LedgerStage(),
    ];

    public static Model.Ledger Read(string text)
    {
        var analysis = new Analysis(new AccountText
        {
            Id = "a",
            Document = "d",
            Text = text,
            Map = SourceMap.Identity(text.Length),
            Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)],
            Language = Languages.English,
            Analysed = true,
        });
        foreach (var stage in Stages)
        {
            analysis = analysis.With(stage.Run(analysis));
        }

        return analysis.Get<Model.Ledger>();
    }
}
