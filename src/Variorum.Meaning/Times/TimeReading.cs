using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>A time expression as a production reads it.</summary>
/// <param name="End">Index of the piece after its last.</param>
/// <param name="Type">Its type.</param>
/// <param name="Rule">The rule that read it.</param>
internal readonly record struct TimeReading(int End, TimexType Type, string Rule)
{
    public string? Value { get; init; }

    public string? Mod { get; init; }

    public SymbolicTime? Time { get; init; }
}
