using System.Text;

namespace Variorum.Cli.Terminal;

/// <summary>
/// Makes text from outside fit to print: no control character, escape sequence or bidirectional control of an article, a file name or an
/// error reaches the terminal, where it could recolour, overwrite or reorder what the reader sees.
/// </summary>
internal static class TerminalText
{
    /// <summary>The text with every unsafe character shown as <c>\u{HEX}</c> and line breaks and tabs as spaces.</summary>
    public static string Safe(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\t' || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                safe.Append(c == '\r' ? "" : " ");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var rune = new Rune(c, text[++i]);
                Append(safe, rune.Value, Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format);
            }
            else
            {
                Append(safe, c, IsUnsafe(c));
            }
        }

        return safe.ToString();
    }

    /// <summary>JSON bytes in which the same characters are written as JSON escapes: the value is the same, the terminal is safe.</summary>
    public static string SafeJson(string json)
    {
        if (!json.Any(IsUnsafe))
        {
            return json;
        }

        var safe = new StringBuilder(json.Length + 16);
        foreach (var c in json)
        {
            if (IsUnsafe(c))
            {
                safe.Append("\\u").Append(((int)c).ToString("x4"));
            }
            else
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    private static bool NeedsCare(char c) => IsUnsafe(c) || char.IsSurrogate(c);

    /// <summary>C0 and C1 controls, format characters (which hold the bidirectional controls), line and paragraph separators, lone surrogates' plane left to the caller.</summary>
    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static void Append(StringBuilder safe, int scalar, bool isUnsafe)
    {
        if (isUnsafe || scalar is >= 0xD800 and <= 0xDFFF)
        {
            safe.Append("\\u{").Append(scalar.ToString("X")).Append('}');
        }
        else
        {
            safe.Append(char.ConvertFromUtf32(scalar));
        }
    }
}
