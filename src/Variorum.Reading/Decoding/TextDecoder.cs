using System.Text;
using System.Text.Unicode;

namespace Variorum.Reading.Decoding;

/// <summary>
/// Decodes plain text, which says nothing of its encoding: by byte order mark, by the zero bytes of UTF-16, as UTF-8, and as
/// windows-1252 where that gives words.
/// </summary>
internal static class TextDecoder
{
    private static readonly ImmutableArray<(byte[] Mark, Encoding Encoding, string Name)> Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false), "utf-8"),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false), "utf-32-le"),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false), "utf-32-be"),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "utf-16-le"),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "utf-16-be"),
    ];

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The bytes of a document.</param>
    /// <param name="refusal">Why they are no text; null when they are.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, out string? refusal)
    {
        refusal = null;
        foreach (var (mark, encoding, name) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return new DecodedText(encoding.GetString(bytes[mark.Length..]), name);
            }
        }

        if (bytes.Contains((byte)0))
        {
            return DecodeUtf16(bytes, out refusal);
        }

        return Utf8.IsValid(bytes) ? new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8") : DecodeDamagedOrLegacy(bytes, out refusal);
    }

    private static DecodedText? DecodeUtf16(ReadOnlySpan<byte> bytes, out string? refusal)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }

        // English in UTF-16 has a zero in nearly every second byte and none in the others.
        var many = Math.Max(4, sample.Length / 4);
        refusal = null;
        if (odd > many && even == 0)
        {
            return new DecodedText(Encoding.Unicode.GetString(bytes), "utf-16-le");
        }

        if (even > many && odd == 0)
        {
            return new DecodedText(Encoding.BigEndianUnicode.GetString(bytes), "utf-16-be");
        }

        refusal = "holds zero bytes, so it is binary and no text: give its articles as text, HTML or JSON Lines";
        return null;
    }

    private static DecodedText? DecodeDamagedOrLegacy(ReadOnlySpan<byte> bytes, out string? refusal)
    {
        refusal = null;
        var (sequences, broken) = CountUtf8(bytes);
        if (sequences > broken)
        {
            // UTF-8 that was cut or patched: each broken unit shows as U+FFFD and the rest stays right.
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8");
        }

        if (Windows1252.IsPlausible(bytes))
        {
            return new DecodedText(Windows1252.Encoding.GetString(bytes), Windows1252.Name);
        }

        refusal = "is neither UTF-8 nor UTF-16 nor windows-1252: convert it to UTF-8 (iconv -f ENCODING -t UTF-8)";
        return null;
    }

    private static (int Sequences, int Broken) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                broken++;
            }
            else if (!rune.IsAscii)
            {
                sequences++;
            }

            bytes = bytes[length..];
        }

        return (sequences, broken);
    }
}
