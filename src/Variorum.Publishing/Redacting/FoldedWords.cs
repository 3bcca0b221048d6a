using Variorum.Model;

namespace Variorum.Publishing.Redacting;

/// <summary>
/// The words of a text with the keys by which names are found: a hash over the letters of a word; in a script without spaces each letter is one.
/// </summary>
internal ref struct FoldedWords
{
    private FoldedReader _ahead;
    private bool _more;

    public FoldedWords(ReadOnlySpan<char> text)
    {
        _ahead = new FoldedReader(text, 0);
        _more = _ahead.Read();
    }

    /// <summary>The key of the word: equal for words that are compared as equal.</summary>
    public ulong Key { get; private set; }

    /// <summary>Where the word starts.</summary>
    public int Start { get; private set; }

    /// <summary>Whether it is a letter of a script without spaces.</summary>
    public bool IsUnspaced { get; private set; }

    public bool Next()
    {
        while (_more && !_ahead.IsWord)
        {
            _more = _ahead.Read();
        }

        if (!_more)
        {
            return false;
        }

        (Start, Key, IsUnspaced) = (_ahead.Start, Fnv.Basis, _ahead.IsUnspaced);
        do
        {
            Key = Fnv.Add(Key, (uint)_ahead.Value);
            _more = _ahead.Read();
        }
        while (!IsUnspaced && _more && _ahead is { IsWord: true, IsUnspaced: false });

        return true;
    }
}
