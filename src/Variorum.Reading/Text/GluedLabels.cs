using System.Collections.Frozen;

namespace Variorum.Reading.Text;

/// <summary>Knows a line of category labels that lost the space between them: "Harbour TownsWorld News".</summary>
internal static class GluedLabels
{
    public const string Reason = "furniture.labels";

    private const int LongestLine = 60;
    private const int MostWords = 6;

    /// <summary>"McDonald", "DeVries": shorter parts are parts of one name.</summary>
    private const int ShortestPart = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = ReadingResources.GluedNames.Rows
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line is made of words with capitals only, two of them grown together.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || LineShape.Words(line) > MostWords)
        {
            return false;
        }

        var glued = false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "&"))
            {
                return false;
            }

            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('&' or '-' or '.'))
                {
                    return false;
                }
            }

            glued |= IsGlued(word);
        }

        return glued;
    }

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        for (var i = ShortestPart; i + ShortestPart <= word.Length; i++)
        {
            if (char.IsLower(word[i - 1]) && char.IsUpper(word[i]))
            {
                return !Names.Contains(word);
            }
        }

        return false;
    }
}
