namespace Variorum.Model;

/// <summary>What a name names, in the labels that scorers use.</summary>
public enum NameType
{
    /// <summary>A person.</summary>
    Per,

    /// <summary>An organisation, institution or armed group.</summary>
    Org,

    /// <summary>A place that does not act.</summary>
    Loc,

    /// <summary>A state, city or region that may act.</summary>
    Gpe,

    /// <summary>A nationality, language, religion, event, law or work.</summary>
    Misc,
}
