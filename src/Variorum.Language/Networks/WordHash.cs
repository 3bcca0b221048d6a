namespace Variorum.Language.Networks;

/// <summary>Hashes of the letters of words, the same on every machine (<see cref="Fnv"/> over folded UTF-16 code units, mixed at the end).</summary>
internal static class WordHash
{
    /// <summary>The hash of a word regardless of case and of the form of its quotation marks and dashes.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Fnv.Basis;
        foreach (var letter in word)
        {
            hash = Fnv.Add(hash, Fold(letter));
        }

        return Mix(hash);
    }

    /// <summary>The hash of what a word looks like: runs of capitals, small letters, digits and each other mark.</summary>
    public static ulong OfShape(ReadOnlySpan<char> word)
    {
        var hash = Fnv.Basis;
        var (last, run) = ('\0', 0);
        foreach (var letter in word)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsAsciiDigit(letter) ? '0' : Fold(letter);
            run = kind == last ? run + 1 : 0;
            last = kind;
            if (run < 3)
            {
                hash = Fnv.Add(hash, kind);
            }
        }

        return Mix(hash);
    }

    private static char Fold(char letter) => letter switch
    {
        <= '\u007f' => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter == '`' ? '\'' : letter,
        '\u2018' or '\u2019' or '\u02bc' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u00ab' or '\u00bb' => '"',
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 32;
            hash *= 0xd6e8feb86659fd93;
            return hash ^ (hash >> 32);
        }
    }
}
