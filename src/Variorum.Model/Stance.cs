namespace Variorum.Model;

/// <summary>What the cue says of the speaker's stance to the content, where it is more than saying.</summary>
public enum Stance
{
    /// <summary>"denied".</summary>
    Denied,

    /// <summary>"claimed".</summary>
    Claimed,

    /// <summary>"confirmed".</summary>
    Confirmed,

    /// <summary>"admitted", "acknowledged".</summary>
    Admitted,
}
