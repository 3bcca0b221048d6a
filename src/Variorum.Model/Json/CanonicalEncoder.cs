using System.Buffers;
using System.Text.Encodings.Web;

namespace Variorum.Model.Json;

/// <summary>Escapes in JSON only what JSON requires: the quotation mark, the backslash and the control characters below U+0020.</summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private const string Hex = "0123456789abcdef";

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (char)control), '"', '\\']);

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < 0x20;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    /// <summary>Copies what needs no escape stretch by stretch; the framework's own goes character by character, and a text has many line breaks.</summary>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        // The framework knows what becomes of a lone one.
        if (source.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return base.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);
        }

        (charsConsumed, charsWritten) = (0, 0);
        while (true)
        {
            var rest = source[charsConsumed..];
            var length = rest.IndexOfAny(Escaped);
            var plain = length < 0 ? rest : rest[..length];
            if (!plain.TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += plain.Length;
            charsWritten += plain.Length;
            if (length < 0)
            {
                return OperationStatus.Done;
            }

            if (!TryEscape(rest[length], destination[charsWritten..], out var escape))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed++;
            charsWritten += escape;
        }
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    private static bool TryEscape(int unicodeScalar, Span<char> buffer, out int numberOfCharactersWritten)
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
        if (buffer.Length < numberOfCharactersWritten)
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
