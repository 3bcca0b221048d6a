using System.Collections.Frozen;
using Variorum.Reading.Text;

namespace Variorum.Reading.Nesting;

/// <summary>A line that hands over to another text: "The Harbour Times reported on the strike:".</summary>
/// <param name="Outlet">The name of the outlet, where the line begins with one; a span of the source.</param>
internal sealed record Introduction(Span? Outlet)
{
    private const int MostWordsOfName = 6;
    private const int FewestWords = 4;

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Verbs = ReadingResources.IntroducingVerbs.Rows
        .ToFrozenDictionary(row => row[0], row => string.Equals(row[1], "yes", StringComparison.Ordinal), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords = ReadingResources.OutletWords.Rows
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a line; null when it introduces nothing.</summary>
    public static Introduction? Read(string source, PageLine line)
    {
        var words = line.In(source);
        if (words[^1] != ':' || LineShape.Words(words) < FewestWords)
        {
            return null;
        }

        var start = words.StartsWith("As ") ? 3 : 0;
        int at = start, count = 0;
        var named = false;
        while (at < words.Length && count <= MostWordsOfName)
        {
            var length = words[at..].IndexOfAny(" \u00A0");
            var word = length < 0 ? words[at..] : words[at..(at + length)];
            if (Verbs.TryGetValue(word, out var onlyOutlets))
            {
                // "reported that …" tells in the frame's own words.
                var tells = words[(at + word.Length)..].StartsWith(" that ");
                var isName = count > 0 && !tells && (named || (onlyOutlets && count > 1 && words[start..at].IndexOf(' ') > 1));
                return isName ? new Introduction(named ? new Span(line.Start + start, line.Start + words[..at].TrimEnd().Length) : null) : null;
            }

            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "of" or "the" or "and") || length < 0)
            {
                return null;
            }

            named |= OutletWords.Contains(word);
            count++;
            at += length + 1;
        }

        return null;
    }
}
