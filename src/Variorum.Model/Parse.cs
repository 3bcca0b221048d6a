namespace Variorum.Model;

/// <summary>The tokens and sentences of an account. A layer of an <see cref="Analysis"/>; not kept in the record, since it is quick to make again.</summary>
/// <param name="Tokens">All tokens in order.</param>
/// <param name="Sentences">All sentences in order; a sentence never crosses a block.</param>
public sealed record Parse(ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences)
{
    /// <summary>The range of a sentence in the clean text, from its first token to its last.</summary>
    public Span SpanOf(Sentence sentence) => new(Tokens[sentence.FirstToken].Start, Tokens[sentence.TokenEnd - 1].End);

    /// <summary>The tokens of a sentence, without a copy.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan()[sentence.FirstToken..sentence.TokenEnd];

    /// <summary>The index of the sentence that holds an offset, or of the last one that starts before it; -1 when there is none.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[Sentences[middle].FirstToken].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The index of the first token that ends after an offset; the number of tokens when there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
