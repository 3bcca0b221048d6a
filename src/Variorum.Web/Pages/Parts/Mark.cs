namespace Variorum.Web.Pages.Parts;

/// <summary>A stretch of a text that belongs to a line of the record.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">What it is marked as.</param>
/// <param name="Line">The anchor of its line on the same page; null where it has none.</param>
public sealed record Mark(Span Span, MarkKind Kind, string? Line = null);
