namespace Variorum.Language;

/// <summary>A state or territory.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 ("IQ"); "XK" for Kosovo.</param>
/// <param name="Name">The canonical English name ("United States").</param>
/// <param name="Capital">The first seat of government listed; empty where it bears the country's name.</param>
public sealed record Country(string Code, string Name, string Capital);
