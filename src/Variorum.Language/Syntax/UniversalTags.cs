namespace Variorum.Language.Syntax;

/// <summary>How the parts of speech are written: "NOUN".</summary>
public static class UniversalTags
{
    private static readonly UniversalTag[] Tags = Enum.GetValues<UniversalTag>();

    private static readonly string[] Names = [.. Tags.Select(tag => tag.ToString().ToUpperInvariant())];

    private static readonly Dictionary<string, UniversalTag>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Tags.ToDictionary(Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tag as CoNLL-U writes it.</summary>
    public static string Name(this UniversalTag tag) => Names[(int)tag];

    /// <summary>Reads a tag as CoNLL-U writes it.</summary>
    /// <returns>Whether there is such a tag.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out UniversalTag tag) => ByName.TryGetValue(name, out tag);
}
