namespace Variorum.Reading.JsonLines;

/// <summary>A field of a JSON line that says something of the article.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">Its words, trimmed; not empty.</param>
internal sealed record JsonField(string Name, DeclarationKind Kind, string Value);
