namespace Variorum.Model;

/// <summary>How a statement gives the speaker's words.</summary>
public enum StatementKind
{
    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In the outlet's words.</summary>
    Indirect,

    /// <summary>Partly in quotation marks.</summary>
    Mixed,
}
