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

    public static TimeReading Date(int end, string rule, SymbolicTime time) => new(end, TimexType.Date, rule) { Time = time };

    public static TimeReading Duration(int end, string rule, string value) => new(end, TimexType.Duration, rule) { Value = value };

    public static TimeReading Set(int end, string value) => new(end, TimexType.Set, "times.set") { Value = value };

    public static TimeReading Vague(int end, string value) => new(end, TimexType.Date, "times.vague") { Value = value };
}
