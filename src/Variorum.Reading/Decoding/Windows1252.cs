using System.Text;

namespace Variorum.Reading.Decoding;

/// <summary>The encoding of Western European text before UTF-8; it holds ISO 8859-1 as far as text uses it.</summary>
internal static class Windows1252
{
    public const string Name = "windows-1252";

    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Whether bytes read as text in this encoding: no control characters, no undefined bytes, and few letters beyond ASCII. Cyrillic, Arabic or
    /// Chinese in a legacy encoding has mostly bytes above 127 and would come out as nonsense.
    /// </summary>
    public static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        int ascii = 0, beyond = 0;
        foreach (var b in bytes)
        {
            switch (b)
            {
                case 0x7F or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D:
                case < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'):
                    return false;
                case >= 0x80:
                    beyond++;
                    break;
                case (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'):
                    ascii++;
                    break;
            }
        }

        return beyond * 3 < ascii;
    }
}
