namespace Variorum.Language;

/// <summary>Finds the tokens and sentences of an account, block by block.</summary>
/// <remarks>
/// Furniture and the blocks that are an account of their own (<see cref="Block.Child"/>) get neither: nothing is to be derived from them here.
/// </remarks>
public sealed class ParseStage : IAccountStage
{
    /// <summary>Kept from account to account, because they grow with the text.</summary>
    [ThreadStatic]
    private static (ImmutableArray<Token>.Builder Tokens, ImmutableArray<Sentence>.Builder Sentences)? _kept;

    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "parse",
        Version = "2",
        Provides = typeof(Parse),
        Resources = ResourceHash(),
        Kept = false,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var account = analysis.Account;
        var (tokens, sentences) = _kept ??= (ImmutableArray.CreateBuilder<Token>(), ImmutableArray.CreateBuilder<Sentence>());
        tokens.Clear();
        sentences.Clear();
        for (var i = 0; i < account.Blocks.Length; i++)
        {
            var block = account.Blocks[i];
            if (block.Kind == BlockKind.Furniture || block.Child is not null)
            {
                continue;
            }

            var first = tokens.Count;
            Tokenizer.Tokenize(account.Text, block.Span, tokens);
            var firstSentence = sentences.Count;
            new SentenceSplitter(account.Text, tokens, i, sentences).Split(first);
            DatelineBoundary.Cut(account, block, tokens, sentences, firstSentence);
        }

        return new Parse(tokens.ToImmutable(), sentences.ToImmutable());
    }

    private static string ResourceHash() => Resources.HashOf(
        "language/abbreviations.tsv",
        "language/cue-verbs.tsv",
        "language/domains.tsv",
        "language/starters.tsv");
}
