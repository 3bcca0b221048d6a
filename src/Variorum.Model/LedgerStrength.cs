namespace Variorum.Model;

/// <summary>How strongly something is asked or bound.</summary>
public enum LedgerStrength
{
    /// <summary>Recommended or urged: "urged", "encouraged", "should".</summary>
    Urge,

    /// <summary>Asked: "asked", "called for".</summary>
    Ask,

    /// <summary>Demanded or ordered: "demanded", "must".</summary>
    Demand,

    /// <summary>Said to bind nobody: "non-binding".</summary>
    NonBinding,
}
