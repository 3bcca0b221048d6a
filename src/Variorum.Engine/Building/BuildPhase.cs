namespace Variorum.Engine.Building;

/// <summary>What a build is doing.</summary>
public enum BuildPhase
{
    /// <summary>Reading and analysing inputs.</summary>
    Reading,

    /// <summary>A batch was saved: what it holds survives a kill.</summary>
    Saved,

    /// <summary>Analysing afresh what an earlier version analysed.</summary>
    Refreshing,

    /// <summary>Putting the accounts together.</summary>
    Collating,

    /// <summary>Writing the record.</summary>
    Publishing,
}
