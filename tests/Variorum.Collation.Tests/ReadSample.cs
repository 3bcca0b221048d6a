using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.Roles;
using Variorum.Language.Syntax;
using Variorum.Meaning.Times;
using Variorum.Model;
using Record = Variorum.Model.Record;

namespace Variorum.Collation.Tests;

/// <summary>An account read by the stages themselves: for rules that stand on trees, names and times together.</summary>
internal static class ReadSample
{
    /// <summary>A document of one account; a paragraph a line.</summary>
    public static CollationInput Of(string name, string text, string? published = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end > start)
            {
                blocks.Add(new Block(BlockKind.Paragraph, start, end, null));
            }

            start = end + 1;
        }

        var account = new AccountText
        {
            Id = Ids.Account(name, 0),
            Document = name,
            Text = text,
            Map = SourceMap.Identity(text.Length),
            Blocks = blocks.ToImmutable(),
            Declarations = published is null ? [] : [new Declaration(DeclarationKind.Published, published, Basis.Declared, new Evidence { Document = name, Place = EvidencePlace.Field, Field = "json:date", Text = published, Rule = "test" })],
            Language = Languages.English,
            Analysed = true,
        };
        var analysis = new Analysis(account);
        foreach (var stage in new IAccountStage[] { new ParseStage(), new SyntaxStage(), new NamesStage(), new RolesStage(), new TimesStage(), new ToldTimesStage(), new FingerprintStage() })
        {
            analysis = analysis.With(stage.Run(analysis));
        }

        return new CollationInput(
            new Document { Id = name, Sha256 = Sample.Hash(name), Names = [name], Reader = "text", Bytes = text.Length, Encoding = "utf-8" },
            [analysis.With(new Statements([], [])).With(new Figures([])).With(new Ledger([])).With(new Events([])).With(new Contexts([])).With(new Wordings([]))]);
    }

    public static Record Collate(params CollationInput[] inputs) => new Collator().Collate(inputs, [], null, CancellationToken.None);

    /// <summary>When an account alone was published.</summary>
    public static Model.Interval Published(string text) => Collate(Of("a", text)).Accounts[0].Published;
}
