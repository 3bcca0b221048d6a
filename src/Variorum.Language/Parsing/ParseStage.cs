namespace Variorum.Language;

/// <summary>Finds the tokens and sentences of an account, block by block.</summary>
/// <remarks>
/// Furniture and the blocks that are an account of their own (<see cref="Block.Child"/>) get neither: nothing is to be derived from them here.
/// </remarks>
public sealed class ParseStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "parse",
        Version = "1",
        Provides = typeof(Parse),
        Resources = ResourceHash(),
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var account = analysis.Account;
        var tokens = ImmutableArray.CreateBuilder<Token>((account.Text.Length / 5) + 16);
        var sentences = ImmutableArray.CreateBuilder<Sentence>((account.Text.Length / 100) + 8);
        for (var i = 0; i < account.Blocks.Length; i++)
        {
            var block = account.Blocks[i];
            if (block.Kind == BlockKind.Furniture || block.Child is not null)
            {
                continue;
            }

            var first = tokens.Count;
            Tokenizer.Tokenize(account.Text, block.Span, tokens);
            new SentenceSplitter(account.Text, tokens, i, sentences).Split(first);
        }

        return new Parse(tokens.DrainToImmutable(), sentences.DrainToImmutable());
    }

    private static string ResourceHash() => Resources.HashOf(
        "language/abbreviations.tsv",
        "language/cue-verbs.tsv",
        "language/domains.tsv",
        "language/starters.tsv");
}
