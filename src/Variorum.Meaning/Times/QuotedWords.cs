namespace Variorum.Meaning.Times;

/// <summary>Which words of a text stand in quotation marks, by the marks of their line alone. To be asked for offsets in growing order, so that a text is looked through
/// once.</summary>
/// <param name="text">The text.</param>
public sealed class QuotedWords(string text)
{
    private int _at;
    private bool _inside;

    /// <summary>Whether a quotation that began in the line of an offset is still open there.</summary>
    /// <param name="offset">The offset, not below the one asked for before.</param>
    public bool Hold(int offset)
    {
        for (; _at < offset; _at++)
        {
            _inside = text[_at] switch
            {
                '\n' => false,
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !_inside,
                '`' when _at + 1 < text.Length && text[_at + 1] == '`' => true,
                '\'' when _at > 0 && text[_at - 1] == '\'' => false,
                _ => _inside,
            };
        }

        return _inside;
    }
}
