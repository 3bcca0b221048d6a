namespace Variorum.Language;

/// <summary>
/// Makes a sentence of its own of the dateline that opens a paragraph ("PORT ESK (Agency) — "), so that what is said in the first sentence does not begin with it.
/// </summary>
internal static class DatelineBoundary
{
    /// <summary>How many tokens may stand between the place and the dash that ends the dateline: a date and an agency in brackets.</summary>
    private const int LongestTail = 12;

    /// <summary>Cuts the first sentence of a block behind its dateline, where the account declares one there.</summary>
    /// <param name="account">The account.</param>
    /// <param name="block">The block.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="sentences">All sentences so far; those of the block are the last.</param>
    /// <param name="first">Index of the block's first sentence.</param>
    public static void Cut(AccountText account, Block block, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences, int first)
    {
        if (first == sentences.Count || PlaceEnd(account, block) is not { } place)
        {
            return;
        }

        var sentence = sentences[first];
        var last = Math.Min(sentence.TokenEnd - 1, sentence.FirstToken + LongestTail);
        for (var i = sentence.FirstToken + 1; i < last; i++)
        {
            if (tokens[i].Start >= place && account.Text[tokens[i].Start] is '-' or '\u2013' or '\u2014')
            {
                sentences[first] = sentence with { TokenEnd = i + 1 };
                sentences.Insert(first + 1, sentence with { FirstToken = i + 1 });
                return;
            }
        }
    }

    private static int? PlaceEnd(AccountText account, Block block)
    {
        foreach (var declaration in account.Declarations)
        {
            if (declaration is { Kind: DeclarationKind.Dateline or DeclarationKind.Source, Evidence: { Place: EvidencePlace.Text, Start: { } start, End: { } end } }
                && start == block.Start)
            {
                return end;
            }
        }

        return null;
    }
}
