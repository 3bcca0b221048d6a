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
        var text = Encoding.UTF8.GetString(escaped);
        return text.Contains('\\', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        var hasSurrogate = false;
        for (var i = 0; i < escaped.Length; i++)
        {
            var plain = escaped.AsSpan(i);
            var length = plain.IndexOf('\\');
            text.Append(length < 0 ? plain : plain[..length]);
            if (length < 0)
            {
                break;
            }

            i += length + 1;
            if (escaped[i] == 'u')
            {
                var unit = (char)int.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier);
                hasSurrogate |= char.IsSurrogate(unit);
                text.Append(unit);
                i += 4;
            }
            else
            {
                text.Append(Unescape(escaped[i]));
            }
        }

        return hasSurrogate ? WithoutLoneSurrogates(text) : text.ToString();
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

    private static string WithoutLoneSurrogates(StringBuilder text)
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

        return text.ToString();
    }
}
