namespace Variorum.Meaning.Events;

/// <summary>Whether a predicate binds the one who acts to something else, whose nature then decides the type.</summary>
internal enum Commitment
{
    /// <summary>It does not: the type is the rule's.</summary>
    None,

    /// <summary>A promise: agreement, unless what is promised is a conflict; then a threat.</summary>
    Promise,

    /// <summary>An intention: the same, but only where what is intended is an event.</summary>
    Intend,
}
