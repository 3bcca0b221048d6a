namespace Variorum.Model;

/// <summary>A figure as one account words it, before times and series are resolved.</summary>
public sealed record FigureFinding
{
    /// <summary>The clause or phrase that shows it: bound, number, and what is counted.</summary>
    public required Span Evidence { get; init; }

    /// <summary>The words of the number with its bound ("at least two").</summary>
    public required Span Value { get; init; }

    /// <summary>The range of values.</summary>
    public required FigureRange Range { get; init; }

    /// <summary>The unit: an ISO 4217 code for money, <c>percent</c>, or a unit of measure in the singular; null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that say what is counted, with their modifiers ("US troops"); null where the sentence does not say.</summary>
    public Span? Counts { get; init; }

    /// <summary>The head noun of what is counted, in the singular and lower case ("troop"); empty where unknown.</summary>
    public required string CountsHead { get; init; }

    /// <summary>Whose they are, where the words at the number leave it out but the account says it elsewhere (the "US" of "US troops").</summary>
    public Span? Owner { get; init; }

    /// <summary>What happened to what is counted: <c>killed</c>, <c>wounded</c>, <c>displaced</c>, <c>deployed</c> …; null where nothing is said.</summary>
    public string? Role { get; init; }

    /// <summary>The words that say where; null where the sentence does not say.</summary>
    public Span? Where { get; init; }

    /// <summary>Index in <see cref="Times.Timexes"/> of the time it holds at; null when the sentence does not say.</summary>
    public int? Time { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
