using System.Globalization;
using AngleSharp.Html;

namespace Variorum.Reading.Html;

/// <summary>Reads character references (<c>&amp;amp;</c>, <c>&amp;#8217;</c>) as the HTML standard does in text.</summary>
internal static class CharacterReference
{
    /// <summary>The longest name of the standard ("CounterClockwiseContourIntegral;").</summary>
    private const int LongestName = 32;

    private const int LongestNumber = 16;

    /// <summary>Reads the reference that starts at an ampersand.</summary>
    /// <param name="source">The source from the ampersand on.</param>
    /// <param name="length">How many code units the reference takes.</param>
    /// <returns>What it stands for; null where the ampersand is only an ampersand.</returns>
    public static string? Read(ReadOnlySpan<char> source, out int length) =>
        source.Length > 2 && source[1] == '#' ? Number(source, out length) : Name(source, out length);

    private static string? Number(ReadOnlySpan<char> source, out int length)
    {
        var hexadecimal = source[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < source.Length && end < LongestNumber && (hexadecimal ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
        {
            end++;
        }

        length = end < source.Length && source[end] == ';' ? end + 1 : end;
        if (end == start)
        {
            return null;
        }

        var style = hexadecimal ? NumberStyles.HexNumber : NumberStyles.None;
        var number = int.TryParse(source[start..end], style, CultureInfo.InvariantCulture, out var parsed) ? parsed : int.MaxValue;
        return HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number)
            : HtmlEntityProvider.IsInvalidNumber(number) ? "\uFFFD"
            : char.ConvertFromUtf32(number);
    }

    /// <summary>The longest name that the standard knows; only old names do without the semicolon.</summary>
    private static string? Name(ReadOnlySpan<char> source, out int length)
    {
        var end = 1;
        while (end < source.Length && end < LongestName && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        length = end < source.Length && source[end] == ';' ? end + 1 : end;
        for (; length > 2; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source[1..length].ToString()) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }
}
