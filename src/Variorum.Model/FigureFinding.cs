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

    /// <summary>The unit in the singular: a currency as far as the words name it (<c>dollar</c> for a bare "$", <c>US dollar</c>), <c>percent</c>, a measure, a rate (<c>dollar per month</c>); null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// The words that say what is counted, with their modifiers ("US troops"); for money, shares and measures what the amount is said of ("shares" of "shares fell 3 percent"); null where
    /// the sentence does not say.
    /// </summary>
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

    /// <summary>The rule that found <see cref="Counts"/> away from the number; null where it stands at the number.</summary>
    public string? CountsRule { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
