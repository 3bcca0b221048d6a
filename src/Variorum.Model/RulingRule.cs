namespace Variorum.Model;

/// <summary>What a <see cref="Ruling"/> does.</summary>
public enum RulingRule
{
    /// <summary>Two names are of one actor.</summary>
    Merge,

    /// <summary>A name in one account is an actor of its own.</summary>
    Split,

    /// <summary>What rests on some words is left out.</summary>
    Reject,

    /// <summary>Something about an account or its outlet is given a value.</summary>
    Set,
}
