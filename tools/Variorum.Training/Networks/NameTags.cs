using Variorum.Language.Syntax;

namespace Variorum.Training.Networks;

/// <summary>Names as a tag a word: outside 0, then for each type begin, inside, last and unit (BILOU, Ratinov and Roth 2009).</summary>
internal static class NameTags
{
    private static readonly string[] Types = ["PER", "ORG", "LOC", "MISC"];

    /// <summary>The tags of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="mentions">The names: ranges of the text and their types, in order.</param>
    public static byte[] Of(ReadOnlySpan<Word> words, IEnumerable<(int Start, int End, string Type)> mentions)
    {
        var tags = new byte[words.Length];
        foreach (var (start, end, type) in mentions)
        {
            var (first, last) = (-1, -1);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Start < end && words[i].End > start)
                {
                    (first, last) = (first < 0 ? i : first, i);
                }
            }

            if (first >= 0 && tags.AsSpan(first..(last + 1)).ContainsAnyExcept((byte)0))
            {
                continue;
            }

            var outside = 1 + (4 * Array.IndexOf(Types, type));
            for (var i = first; first >= 0 && i <= last; i++)
            {
                tags[i] = (byte)(outside + (first == last ? 3 : i == first ? 0 : i == last ? 2 : 1));
            }
        }

        return tags;
    }
}
