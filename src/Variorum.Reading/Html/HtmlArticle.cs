namespace Variorum.Reading.Html;

/// <summary>The article that a page carries.</summary>
/// <param name="Title">The headline: a block with runs where it stands in the page, without where it came in a field; null when there is none.</param>
/// <param name="TitleField">The field of a headline without runs, such as <c>meta:og:title</c>; null otherwise.</param>
/// <param name="Blocks">The blocks of the body without the headline, in the order of the page.</param>
/// <param name="Removed">The furniture that was left out, in source order; what lies outside the article as one removal a top element.</param>
/// <param name="Declarations">What the page says of itself, the most trusted field first.</param>
internal sealed record HtmlArticle(
    HtmlBlock? Title,
    string? TitleField,
    ImmutableArray<HtmlBlock> Blocks,
    ImmutableArray<Removal> Removed,
    ImmutableArray<HtmlDeclaration> Declarations);
