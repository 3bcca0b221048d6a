namespace Variorum.Model;

/// <summary>What an <see cref="Actor"/> is.</summary>
public enum ActorKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation or institution.</summary>
    Organization,

    /// <summary>A state and its government.</summary>
    State,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A people, nationality or other group.</summary>
    Group,
}
