namespace Variorum.Engine.Planning;

/// <summary>A plan that cannot run: a stage needs a layer that no earlier stage provides, or two provide the same one.</summary>
public sealed class PlanException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which stage, which layer.</param>
    public PlanException(string message)
        : base(message)
    {
    }
}
