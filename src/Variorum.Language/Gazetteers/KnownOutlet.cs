namespace Variorum.Language;

/// <summary>An outlet or agency that the gazetteer knows.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of its seat; null where it has none.</param>
public sealed record KnownOutlet(string Name, OutletKind Kind, string? Country);
