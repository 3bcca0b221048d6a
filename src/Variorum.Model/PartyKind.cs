namespace Variorum.Model;

/// <summary>What kind of speaker, holder or source a <see cref="Party"/> is.</summary>
public enum PartyKind
{
    /// <summary>One who publishes.</summary>
    Outlet,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A person, organisation, state, group or place.</summary>
    Actor,
}
