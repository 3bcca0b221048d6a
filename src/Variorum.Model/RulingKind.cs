namespace Variorum.Model;

/// <summary>What a <see cref="Ruling"/> rejects or sets.</summary>
public enum RulingKind
{
    /// <summary>Rejects a statement.</summary>
    Statement,

    /// <summary>Rejects a figure, before any series or disagreement.</summary>
    Figure,

    /// <summary>Rejects a citation.</summary>
    Citation,

    /// <summary>Rejects shared text; with a second anchor only between these two accounts.</summary>
    Reuse,

    /// <summary>Keeps a figure out of disagreements.</summary>
    Disagreement,

    /// <summary>Keeps a statement or figure out of the timeline.</summary>
    Timeline,

    /// <summary>Rejects a name: the words name no actor.</summary>
    Actor,

    /// <summary>Sets when an account was published: a day, or two days with a slash between.</summary>
    Date,

    /// <summary>Sets who publishes an account.</summary>
    Outlet,

    /// <summary>Sets the note on rights for all accounts of an outlet.</summary>
    Rights,
}
