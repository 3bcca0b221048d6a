namespace Variorum.Reading.Decoding;

/// <summary>Bytes made into text.</summary>
/// <param name="Text">The text, without a byte order mark; a unit that is no character is U+FFFD.</param>
/// <param name="Encoding">The encoding, by the name that IANA and Python's codecs share.</param>
internal sealed record DecodedText(string Text, string Encoding);
