namespace Variorum.Reading;

/// <summary>The bytes of one document, not yet looked at beyond what tells its reader.</summary>
/// <param name="Name">The path as given; with the line where it is a part (<c>file.jsonl:12</c>).</param>
/// <param name="Container">The file that holds it as a part: a JSON Lines file, or a <c>.gz</c> of a single document (part 1). Null otherwise, and for what comes from a stream that cannot be read twice.</param>
/// <param name="Reader">The reader that reads it: one of <see cref="Readers"/>.</param>
/// <param name="Bytes">Its own bytes: of a JSON line without the line break, of a <c>.gz</c> expanded.</param>
public sealed record InputDocument(string Name, Container? Container, string Reader, ReadOnlyMemory<byte> Bytes) : Input;
