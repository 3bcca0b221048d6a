namespace Variorum.Language;

/// <summary>
/// Makes a sentence of its own of the dateline that opens a paragraph ("PORT ESK (Agency) — "), so that what is said in the first sentence does not begin with it.
/// </summary>
internal static class DatelineBoundary
{
    /// <summary>How many characters may stand between the place and the dash that ends the dateline: a date and an agency in brackets.</summary>
    private const int LongestTail = 60;

    /// <summary>Cuts the first sentence of a block behind its dateline, where the account declares one there.</summary>
    /// <param name="account">The account.</param>
    /// <param name="block">The block.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="sentences">All sentences so far; those of the block are the last.</param>
    /// <param name="first">Index of the block's first sentence.</param>
    public static void Cut(AccountText account, Block block, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences, int first)
    {
        if (first == sentences.Count || EndIn(account, block) is not { } end)
        {
            return;
        }

        var sentence = sentences[first];
        for (var i = sentence.FirstToken + 1; i < sentence.TokenEnd; i++)
        {
            if (tokens[i].Start >= end)
            {
                sentences[first] = sentence with { TokenEnd = i };
                sentences.Insert(first + 1, sentence with { FirstToken = i });
                return;
            }
        }
    }

    /// <summary>The offset behind the dash that ends the dateline of a block; null where it has none.</summary>
    public static int? EndIn(AccountText account, Block block)
    {
        if (PlaceEnd(account, block) is not { } place)
        {
            return null;
        }

        var text = account.Text.AsSpan(0, Math.Min(block.End, place + LongestTail));
        for (var i = place; i < text.Length; i++)
        {
            if (!IsDash(text[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && IsDash(text[end]))
            {
                end++;
            }

            // A dash between letters joins words ("Port-Esk").
            if (char.IsWhiteSpace(text[i - 1]) || (end < text.Length && char.IsWhiteSpace(text[end])))
            {
                return end;
            }

            i = end;
        }

        return null;
    }

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014';

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
