using Variorum.Language;
using Variorum.Language.Syntax;

namespace Variorum.Training.Networks;

/// <summary>Known names as a tag a word: what a network learns to find.</summary>
internal static class GoldTags
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

            for (var i = first; first >= 0 && i <= last; i++)
            {
                var place = first == last ? NameTags.Only : i == first ? NameTags.First : i == last ? NameTags.Last : NameTags.Inner;
                tags[i] = (byte)NameTags.Of(Array.IndexOf(Types, type), place);
            }
        }

        return tags;
    }
}
