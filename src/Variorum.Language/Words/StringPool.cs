namespace Variorum.Language;

/// <summary>Gives the same string for the same letters, so that a word that comes a thousand times lies in memory once. Not thread-safe.</summary>
/// <param name="most">How many strings are kept; when there are more, it starts anew.</param>
internal sealed class StringPool(int most = int.MaxValue)
{
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);

    /// <summary>The string of some letters; made when it is new.</summary>
    public string Of(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty)
        {
            return "";
        }

        if (_strings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var known))
        {
            return known;
        }

        if (_strings.Count == most)
        {
            _strings.Clear();
        }

        var made = letters.ToString();
        _strings.Add(made);
        return made;
    }
}
