namespace Variorum.Reading;

/// <summary>A text to annotate as it is given.</summary>
/// <param name="Id">The id of a JSON line, else the path as given (with the line where it is a part).</param>
/// <param name="Document">The document, for a <see cref="DocumentReader"/>.</param>
/// <param name="Text">The text, for <see cref="VerbatimReader"/>; null for HTML, which only a <see cref="DocumentReader"/> reads.</param>
/// <param name="Date">When it was written, as the input says it; null where it does not.</param>
/// <param name="Url">Its address; null where the input gives none.</param>
public sealed record AnnotationInput(string Id, InputDocument Document, string? Text, string? Date, string? Url) : Input
{
    /// <summary>Whether <see cref="Text"/> is CoNLL-U: documents whose words and sentences are given.</summary>
    public bool IsConllu { get; init; }
}
