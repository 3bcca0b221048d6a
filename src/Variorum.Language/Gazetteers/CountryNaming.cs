namespace Variorum.Language;

/// <summary>How words name a country.</summary>
public enum CountryNaming
{
    /// <summary>By a name of its own ("Chile", "the United Kingdom", "U.S.").</summary>
    Name,

    /// <summary>By its people or the adjective ("Chilean", "Chileans").</summary>
    Demonym,

    /// <summary>By the seat of its government ("Santiago").</summary>
    Capital,
}
