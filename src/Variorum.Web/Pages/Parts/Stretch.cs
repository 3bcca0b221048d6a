namespace Variorum.Web.Pages.Parts;

/// <summary>A page of a long list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Shown">What the page shows.</param>
/// <param name="Total">How many there are in all.</param>
public readonly record struct Stretch<T>(ImmutableArray<T> Shown, int Total);
