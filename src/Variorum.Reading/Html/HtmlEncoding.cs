using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Variorum.Reading.Html;

/// <summary>
/// Decodes the bytes of a page: by byte order mark, as UTF-8 where it has characters beyond ASCII and all are UTF-8 (pages are saved in UTF-8 with their
/// old declaration, and other encodings do not look so by chance), by what the page declares in its first 1,024 bytes, else as windows-1252.
/// </summary>
internal static class HtmlEncoding
{
    /// <summary>How far browsers look for a declaration.</summary>
    private const int DeclarationReach = 1024;

    private const string Utf8Name = "utf-8";

    private static readonly SearchValues<char> AfterLabel = SearchValues.Create(" \t\r\n\f\"';/");

    private const string WesternName = "windows-1252";

    /// <summary>The text without a byte order mark, and the encoding by the name that IANA and Python's codecs share.</summary>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]), Utf8Name);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return (Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..]), "utf-16-le");
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (Encoding.BigEndianUnicode.GetString(bytes[Encoding.BigEndianUnicode.Preamble.Length..]), "utf-16-be");
        }

        var isUtf8 = Utf8.IsValid(bytes);
        var name = isUtf8 && !Ascii.IsValid(bytes) ? Utf8Name
            : Declared(bytes[..Math.Min(bytes.Length, DeclarationReach)]) ?? (isUtf8 ? Utf8Name : WesternName);
        return (Named(name)!.GetString(bytes), name);
    }

    private static Encoding? Named(string name) =>
        string.Equals(name, Utf8Name, StringComparison.Ordinal) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name);

    /// <summary>The encoding in the first <c>&lt;meta charset=…&gt;</c> or <c>&lt;meta content="…; charset=…"&gt;</c> that names a known one.</summary>
    private static string? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).ToLowerInvariant();
        for (var tag = text.IndexOf("<meta", StringComparison.Ordinal); tag >= 0; tag = text.IndexOf("<meta", tag + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('>', tag);
            var inside = text[tag..(end < 0 ? text.Length : end)];
            var charset = inside.IndexOf("charset", StringComparison.Ordinal);
            if (charset >= 0 && Label(inside.AsSpan(charset + "charset".Length)) is { } label && Canonical(label) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Label(ReadOnlySpan<char> afterCharset)
    {
        afterCharset = afterCharset.TrimStart();
        if (!afterCharset.StartsWith('='))
        {
            return null;
        }

        var value = afterCharset[1..].TrimStart(" \t\r\n\f\"'");
        var end = value.IndexOfAny(AfterLabel);
        return (end < 0 ? value : value[..end]).ToString();
    }

    /// <summary>What browsers take a label for (WHATWG Encoding): the Latin-1 labels mean windows-1252, and a page that can say UTF-16 in ASCII is not UTF-16.</summary>
    private static string? Canonical(string label) => label switch
    {
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => Utf8Name,
        "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252" or WesternName => WesternName,
        "gb2312" or "gbk" => "gb18030",
        _ => Named(label)?.WebName,
    };
}
