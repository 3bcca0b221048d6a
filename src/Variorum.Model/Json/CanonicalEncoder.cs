using System.Text.Encodings.Web;

namespace Variorum.Model.Json;

/// <summary>Escapes in JSON only what JSON requires: the quotation mark, the backslash and the control characters below U+0020.</summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private const string Hex = "0123456789abcdef";

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < 0x20;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (WillEncode(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        numberOfCharactersWritten = escape != '\0' ? 2 : 6;
        if (bufferLength < numberOfCharactersWritten)
        {
            numberOfCharactersWritten = 0;
            return false;
        }

        buffer[0] = '\\';
        if (escape != '\0')
        {
            buffer[1] = escape;
            return true;
        }

        buffer[1] = 'u';
        buffer[2] = '0';
        buffer[3] = '0';
        buffer[4] = Hex[unicodeScalar >> 4];
        buffer[5] = Hex[unicodeScalar & 0xF];
        return true;
    }
}
