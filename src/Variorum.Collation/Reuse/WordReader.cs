namespace Variorum.Collation;

/// <summary>
/// The words of a stretch of text as copies keep them: runs of letters and digits without case, apostrophes passed over. Allocates nothing.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;
    private int _at = start;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The <see cref="Fnv"/> hash of the word's letters in lower case.</summary>
    public ulong Hash { get; private set; }

    public bool Read()
    {
        while (_at < _end && !char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        if (_at >= _end)
        {
            return false;
        }

        Start = _at;
        var hash = Fnv.Basis;
        while (_at < _end)
        {
            var letter = _text[_at];
            if (char.IsAsciiLetterLower(letter))
            {
                // Nearly all are.
                hash = Fnv.Add(hash, letter);
                End = ++_at;
            }
            else if (char.IsLetterOrDigit(letter))
            {
                hash = Fnv.Add(hash, char.ToLowerInvariant(letter));
                End = ++_at;
            }
            else if (letter is '\'' or '’' && _at + 1 < _end && char.IsLetterOrDigit(_text[_at + 1]))
            {
                _at++;
            }
            else
            {
                break;
            }
        }

        Hash = hash;
        return true;
    }
}
