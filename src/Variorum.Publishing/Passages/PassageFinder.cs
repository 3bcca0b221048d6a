using System.Collections.Immutable;
using Variorum.Model;
using Variorum.Publishing.Redacting;

namespace Variorum.Publishing.Passages;

/// <summary>The passage of a text that shows best what a search found: a window in which most of the words stand, cut at spaces.</summary>
public static class PassageFinder
{
    /// <summary>Finds it. Words are compared as the full-text index compares them: case and accents do not count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, parted by white space.</param>
    /// <param name="length">About how long it is to be, in UTF-16 units.</param>
    /// <returns>Its range; the start of the text where none of the words stands in it.</returns>
    public static Span Find(string text, string words, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var sought = Keys(words).Select(word => word.Key).ToHashSet();
        ImmutableArray<(ulong Key, int Start)> hits = [.. Keys(text).Where(word => sought.Contains(word.Key))];
        var best = (Start: 0, Distinct: 0);
        var seen = new Dictionary<ulong, int>();
        var last = 0;
        for (var first = 0; first < hits.Length; first++)
        {
            for (; last < hits.Length && hits[last].Start - hits[first].Start < length; last++)
            {
                seen[hits[last].Key] = seen.GetValueOrDefault(hits[last].Key) + 1;
            }

            if (seen.Count > best.Distinct)
            {
                best = (hits[first].Start, seen.Count);
            }

            if (--seen[hits[first].Key] == 0)
            {
                seen.Remove(hits[first].Key);
            }
        }

        return Cut(text, Math.Max(0, best.Start - (length / 4)), length);
    }

    private static List<(ulong Key, int Start)> Keys(string text)
    {
        var keys = new List<(ulong, int)>();
        var words = new FoldedWords(text);
        while (words.Next())
        {
            keys.Add((words.Key, words.Start));
        }

        return keys;
    }

    /// <summary>A stretch that begins and ends with a word where there is a space to cut at, and never within a surrogate pair.</summary>
    private static Span Cut(string text, int start, int length)
    {
        if (start > 0 && text.AsSpan(start, Math.Min(length / 4, text.Length - start)).IndexOfAny(' ', '\n') is >= 0 and var space)
        {
            start += space + 1;
        }

        var end = Math.Min(text.Length, start + length);
        if (end < text.Length && text.AsSpan(start, end - start).LastIndexOfAny(' ', '\n') is > 0 and var before)
        {
            end = start + before;
        }

        return Whole(text, start, end);
    }

    private static Span Whole(string text, int start, int end)
    {
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        if (end > start && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return new Span(start, end);
    }
}
