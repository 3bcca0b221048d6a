using System.Buffers;
using System.Globalization;
using System.Text;

namespace Variorum.Reading.JsonLines;

/// <summary>
/// Decodes JSON strings. The framework's own decoder throws at an escaped lone surrogate, which crawls do hold; here it becomes U+FFFD like any
/// unit that is no character.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a string.</summary>
    /// <param name="escaped">What stands between the quotation marks of a valid JSON string, in valid UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> escaped)
    {
        if (!escaped.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(escaped);
        }

        var rented = ArrayPool<char>.Shared.Rent(escaped.Length);
        var length = Encoding.UTF8.GetChars(escaped, rented);
        var text = new string(Unescape(rented.AsSpan(0, length)));
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>Takes the escapes out in place: none is shorter than what it stands for.</summary>
    private static ReadOnlySpan<char> Unescape(Span<char> text)
    {
        var hasSurrogate = false;
        int read = 0, written = 0;
        while (true)
        {
            var rest = text[read..];
            var length = rest.IndexOf('\\');
            var plain = length < 0 ? rest : rest[..length];
            plain.CopyTo(text[written..]);
            written += plain.Length;
            if (length < 0)
            {
                break;
            }

            read += length + 2;
            if (rest[length + 1] == 'u')
            {
                var unit = (char)int.Parse(text.Slice(read, 4), NumberStyles.AllowHexSpecifier);
                hasSurrogate |= char.IsSurrogate(unit);
                text[written++] = unit;
                read += 4;
            }
            else
            {
                text[written++] = Unescape(rest[length + 1]);
            }
        }

        var unescaped = text[..written];
        if (hasSurrogate)
        {
            ReplaceLoneSurrogates(unescaped);
        }

        return unescaped;
    }

    private static char Unescape(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };

    private static void ReplaceLoneSurrogates(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }
    }
}
