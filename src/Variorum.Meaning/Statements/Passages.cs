namespace Variorum.Meaning.Statements;

/// <summary>
/// Cuts an account into passages: sentences, joined where a quotation runs over the break ("“We lost. We are sad,” she said.") or where its end only looks like
/// the end of a sentence ("“Why?” she asked.").
/// </summary>
internal static class Passages
{
    public static void Find(MarkedText marked, List<TokenRun> found)
    {
        var sentences = marked.Trees.Sentences;
        var first = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var end = sentences[i].End;
            if (i + 1 < sentences.Length && IsOneBlock(marked, sentences[i + 1].First) && RunsOn(marked, end))
            {
                continue;
            }

            found.Add(new TokenRun(sentences[first].First, end));
            first = i + 1;
        }
    }

    /// <summary>Whether a sentence starts in the block where the one before it ends.</summary>
    private static bool IsOneBlock(MarkedText marked, int first) =>
        marked.Account.BlockAt(marked.Trees.Words[first].Start)?.Start <= marked.Trees.Words[first - 1].Start;

    private static bool RunsOn(MarkedText marked, int next)
    {
        var last = next - 1;
        var quotation = marked.QuotationAt(last);
        if (quotation == MarkedText.Unquoted)
        {
            return false;
        }

        if (marked.QuotationAt(next) == quotation)
        {
            return true;
        }

        return marked.QuotationAt(next) == MarkedText.Unquoted && (char.IsLower(marked.WordAt(next)[0]) || EndsOpen(marked, quotation));
    }

    /// <summary>Whether the quotation ends as none that ends its sentence does: with a comma, or a mark that a cue may follow.</summary>
    public static bool EndsOpen(MarkedText marked, int quotation) => marked.LastMarkOf(quotation) is ',' or '?' or '!' or '—' or '–';
}
