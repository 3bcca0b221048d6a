namespace Variorum.Reading.Metadata;

/// <summary>A metadata field that says something of the article.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">Its words, trimmed; not empty.</param>
/// <param name="Field">The field, such as <c>json:date</c> or <c>json-ld:datePublished</c>.</param>
internal sealed record MetadataField(DeclarationKind Kind, string Words, string Field);
