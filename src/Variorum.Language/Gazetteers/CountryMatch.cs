namespace Variorum.Language;

/// <summary>What words say of a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Naming">How the words name it.</param>
public sealed record CountryMatch(Country Country, CountryNaming Naming);
