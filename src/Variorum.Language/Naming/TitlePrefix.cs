namespace Variorum.Language;

/// <summary>What may stand before a title and says when it was held: "former", "then-".</summary>
internal static class TitlePrefix
{
    /// <summary>Whether a word is such a prefix.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word is "former" or "Former" or "then" or "acting" or "Acting" or "outgoing" or "late" or "ex";

    /// <summary>The words without a prefix that is joined to them by a hyphen.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> words)
    {
        var hyphen = words.IndexOf('-');
        return hyphen > 0 && words[..hyphen] is "then" or "Then" or "ex" or "Ex" or "vice" or "Vice" ? words[(hyphen + 1)..] : words;
    }
}
