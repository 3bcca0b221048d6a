namespace Variorum.Collation;

/// <summary>Follows quotation marks through a block, left to right. A mark that is never closed holds to the end of its block.</summary>
internal ref struct QuotationMarks(ReadOnlySpan<char> text, int start)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = start;
    private bool _open;

    /// <summary>Whether a quotation is open at an offset; offsets must not go back.</summary>
    public bool OpenAt(int offset)
    {
        for (; _at < offset; _at++)
        {
            _open = _text[_at] switch
            {
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !_open,
                _ => _open,
            };
        }

        return _open;
    }
}
