using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>The passage of a text that is nearest to a quotation which does not stand in it.</summary>
/// <remarks>Nearest by the fewest words put in, left out or changed (Sellers, "The theory and computation of evolutionary distances: pattern recognition", 1980).</remarks>
/// <param name="Span">The passage.</param>
/// <param name="Words">How many words the quotation has.</param>
/// <param name="Differences">The words in which they differ, in the order of the text.</param>
public sealed record NearPassage(Span Span, int Words, ImmutableArray<WordDifference> Differences)
{
    /// <summary>Of fewer words any passage is near.</summary>
    private const int LeastWords = 4;

    /// <summary>One word in so many may differ.</summary>
    private const int WordsForOneDifference = 3;

    /// <summary>Finds the passage that is nearest; null where none is clearly near: at most one word in three differs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotation">The quotation.</param>
    public static NearPassage? Find(string text, string quotation)
    {
        var quote = WordList.Of(quotation);
        if (quote.Words.Length < LeastWords)
        {
            return null;
        }

        var written = WordList.Of(text);
        var (end, distance) = NearestEnd(quote.Words, written.Words);
        return distance <= quote.Words.Length / WordsForOneDifference ? Trace(quote.Words, written, end) : null;
    }

    /// <summary>Where the passage with the fewest differences ends (the first of several), and how many they are.</summary>
    private static (int End, int Distance) NearestEnd(ImmutableArray<string> quote, ImmutableArray<string> text)
    {
        var column = Enumerable.Range(0, quote.Length + 1).ToArray();
        var best = (End: 0, Distance: quote.Length);
        for (var j = 0; j < text.Length; j++)
        {
            var diagonal = column[0];
            for (var i = 1; i <= quote.Length; i++)
            {
                var left = column[i];
                column[i] = Math.Min(Math.Min(left, column[i - 1]) + 1, diagonal + (quote[i - 1] == text[j] ? 0 : 1));
                diagonal = left;
            }

            if (column[^1] < best.Distance)
            {
                best = (j + 1, column[^1]);
            }
        }

        return best;
    }

    /// <summary>The passage that ends at a word, and its differences. It is at most twice as long as the quotation, so only that much is laid out again.</summary>
    private static NearPassage Trace(ImmutableArray<string> quote, WordList text, int end)
    {
        var first = Math.Max(0, end - (2 * quote.Length));
        var width = end - first;
        var cost = new int[quote.Length + 1, width + 1];
        for (var i = 1; i <= quote.Length; i++)
        {
            cost[i, 0] = i;
            for (var j = 1; j <= width; j++)
            {
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (quote[i - 1] == text.Words[first + j - 1] ? 0 : 1));
            }
        }

        var differences = new List<WordDifference>();
        var (row, at) = (quote.Length, width);
        while (row > 0)
        {
            if (at > 0 && cost[row, at] == cost[row - 1, at - 1] + (quote[row - 1] == text.Words[first + at - 1] ? 0 : 1))
            {
                (row, at) = (row - 1, at - 1);
                if (quote[row] != text.Words[first + at])
                {
                    differences.Add(new WordDifference(quote[row], text.Words[first + at], text.Places[first + at]));
                }
            }
            else if (cost[row, at] == cost[row - 1, at] + 1)
            {
                row--;
                differences.Add(new WordDifference(quote[row], null, Before(text, first + at)));
            }
            else
            {
                at--;
                differences.Add(new WordDifference(null, text.Words[first + at], text.Places[first + at]));
            }
        }

        differences.Reverse();
        return new NearPassage(Span.Hull(text.Places[first + at], text.Places[end - 1]), quote.Length, [.. differences]);
    }

    private static Span Before(WordList text, int word)
    {
        var offset = word < text.Places.Length ? text.Places[word].Start : text.Places[^1].End;
        return new Span(offset, offset);
    }
}
