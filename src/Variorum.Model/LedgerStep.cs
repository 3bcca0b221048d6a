namespace Variorum.Model;

/// <summary>What became of a <see cref="LedgerEntry"/>, step by step.</summary>
public enum LedgerStep
{
    /// <summary>It was made.</summary>
    Made,

    /// <summary>It was made again.</summary>
    Repeated,

    /// <summary>The one it was addressed to answered, neither yes nor no.</summary>
    Answered,

    /// <summary>The one it was addressed to said yes.</summary>
    Accepted,

    /// <summary>The one it was addressed to said no.</summary>
    Refused,

    /// <summary>Its deadline came: computed.</summary>
    Due,

    /// <summary>An account tells that it was done.</summary>
    Kept,

    /// <summary>An account tells that the opposite was done.</summary>
    Broken,

    /// <summary>Its deadline passed and no account tells what became of it: computed.</summary>
    Lapsed,

    /// <summary>Another took its place, or who made it took it back.</summary>
    Superseded,
}
