namespace Variorum.Reading.Html;

/// <summary>Aligns the text that the parser read with the source that it came from.</summary>
internal static class SourceText
{
    /// <summary>One past the last code unit of the source that gave <paramref name="text"/>, every character verified.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="text">What the parser made of it: character references decoded, line ends as line feeds, no U+0000.</param>
    /// <param name="references">Whether character references are decoded here; not so in scripts.</param>
    /// <returns>The end; that of the part which agrees, where source and text part ways.</returns>
    public static int EndOf(string source, int start, ReadOnlySpan<char> text, bool references)
    {
        if (source.AsSpan(start).StartsWith(text, StringComparison.Ordinal))
        {
            return start + text.Length;
        }

        var at = start;
        while (!text.IsEmpty && at < source.Length)
        {
            var length = 1;
            var decoded = references && source[at] == '&' ? CharacterReference.Read(source.AsSpan(at), out length) : null;
            if (decoded is not null)
            {
                if (!text.StartsWith(decoded, StringComparison.Ordinal))
                {
                    break;
                }

                text = text[decoded.Length..];
                at += length;
            }
            else if (source[at] == '\0')
            {
                at++;
                text = text[0] == '\uFFFD' ? text[1..] : text;
            }
            else if (source[at] == '\r' && text[0] == '\n')
            {
                at += at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
                text = text[1..];
            }
            else if (source[at] == text[0])
            {
                at++;
                text = text[1..];
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
