namespace Variorum.Reading.Html;

/// <summary>What a page says of itself in its metadata.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The value as it stands in the field, trimmed; dates are not normalised.</param>
/// <param name="Field">The field: <c>json-ld:datePublished</c>, <c>meta:article:published_time</c>, <c>html:time</c>, <c>link:canonical</c>.</param>
internal sealed record HtmlDeclaration(DeclarationKind Kind, string Words, string Field)
{
    /// <summary>The rule that took the field as support.</summary>
    public const string Rule = "html.metadata";
}
