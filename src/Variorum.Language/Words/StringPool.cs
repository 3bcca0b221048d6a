namespace Variorum.Language;

/// <summary>Gives the same string for the same letters, so that a word that comes a thousand times lies in memory once. Not thread-safe.</summary>
internal sealed class StringPool
{
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    public StringPool() => _byLetters = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of some letters; made when it is new.</summary>
    public string Of(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty)
        {
            return "";
        }

        if (!_byLetters.TryGetValue(letters, out var known))
        {
            known = letters.ToString();
            _strings.Add(known);
        }

        return known;
    }
}
