namespace Variorum.Model;

/// <summary>
/// A stage that looks at one account and nothing else: a pure function, safe to call from several threads at once.
/// </summary>
public interface IAccountStage
{
    /// <summary>What the stage is, needs and adds.</summary>
    StageDescription Description { get; }

    /// <summary>Makes the stage's layer for an account.</summary>
    /// <param name="analysis">The account with at least the layers the stage requires.</param>
    /// <returns>A new layer of the type the description says.</returns>
    object Run(Analysis analysis);
}
