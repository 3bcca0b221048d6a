namespace Variorum.Language.Syntax;

/// <summary>Parses an account, block by block: words, sentences, tags, lemmas and trees as a <see cref="ParsedText"/>.</summary>
/// <remarks>Furniture and the blocks that are an account of their own (<see cref="Block.Child"/>) are left out: nothing is to be derived from them here.</remarks>
public sealed class SyntaxStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "syntax",
        Version = "3",
        Provides = typeof(ParsedText),
        Resources = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(LanguageModel.English.Hash + NameFeatures.Hash + Language.Resources.HashOf(Morphology.VerbForms.Resource))),
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var account = analysis.Account;

        // One style for all accounts, whatever they resemble, so that rules about trees meet the same trees everywhere.
        return LanguageModel.English.Parse(
            account.Text,
            [.. account.Blocks.Where(block => block.Kind != BlockKind.Furniture && block.Child is null).SelectMany(block => Parts(account, block))],
            LanguageModel.English.Styles[^1]);
    }

    /// <summary>A block, its dateline apart: else the place would be what the first sentence is about.</summary>
    private static Span[] Parts(AccountText account, Block block) =>
        DatelineBoundary.EndIn(account, block) is { } end ? [new(block.Start, end), new(end, block.End)] : [block.Span];
}
