namespace Variorum.Model;

/// <summary>The hash of Fowler, Noll and Vo (FNV-1a, 64 bits) over characters: the same on every machine.</summary>
public static class Fnv
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Basis = 0xcbf29ce484222325;

    private const ulong Prime = 0x100000001b3;

    /// <summary>The hash with one more character or code point.</summary>
    public static ulong Add(ulong hash, uint next) => unchecked((hash ^ next) * Prime);

    /// <summary>The hash of some characters as they are.</summary>
    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = Basis;
        foreach (var letter in letters)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }
}
