namespace Variorum.Language.Conllu;

/// <summary>The last column of a word: "key=value" pairs with bars between.</summary>
internal static class MiscColumn
{
    /// <summary>The pair that says a word is followed by no space.</summary>
    public const string SpaceAfter = "SpaceAfter", No = "No";

    public static bool TryGet(ReadOnlySpan<char> misc, string key, out ReadOnlySpan<char> value)
    {
        foreach (var range in misc.Split('|'))
        {
            var pair = misc[range];
            if (pair.Length > key.Length && pair[key.Length] == '=' && pair.StartsWith(key, StringComparison.Ordinal))
            {
                value = pair[(key.Length + 1)..];
                return true;
            }
        }

        value = default;
        return false;
    }

    public static bool IsGlued(ReadOnlySpan<char> misc) => TryGet(misc, SpaceAfter, out var value) && value.SequenceEqual(No);
}
