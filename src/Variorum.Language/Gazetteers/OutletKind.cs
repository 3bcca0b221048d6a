namespace Variorum.Language;

/// <summary>What a known publisher of news is.</summary>
public enum OutletKind
{
    /// <summary>It publishes to readers, listeners or viewers.</summary>
    Outlet,

    /// <summary>It sells its reports to others.</summary>
    Agency,
}
