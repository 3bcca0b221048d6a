using System.Collections.Frozen;

namespace Variorum.Reading.Text;

/// <summary>The lexicon of the lines between headline and body.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = ReadingResources.HeaderWords.Rows
        .GroupBy(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = ReadingResources.Agencies.Rows
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word labels a date as the one of publication.</summary>
    public static bool IsPublished(ReadOnlySpan<char> word) => Is(word, "published");

    /// <summary>Whether a word labels a date as the one of the last change.</summary>
    public static bool IsModified(ReadOnlySpan<char> word) => Is(word, "modified");

    /// <summary>Whether a word is part of a time of day.</summary>
    public static bool IsClock(ReadOnlySpan<char> word) => Is(word, "clock");

    /// <summary>Whether a word tells what a writer is.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => Is(word, "role");

    /// <summary>Whether words are the name of a news agency.</summary>
    public static bool IsAgency(ReadOnlySpan<char> words) => Agencies.Contains(words);

    private static bool Is(ReadOnlySpan<char> word, string kind) =>
        Kinds.TryGetValue(word.TrimEnd('.'), out var own) && string.Equals(own, kind, StringComparison.Ordinal);
}
