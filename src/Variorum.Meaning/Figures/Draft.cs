using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>A figure while its sentence is still being read.</summary>
internal sealed class Draft
{
    public required Quantity Quantity { get; init; }

    public required string Rule { get; init; }

    public required string? Unit { get; set; }

    /// <summary>Whether it counts the noun at the number, and is no amount of something.</summary>
    public bool IsCounted { get; init; }

    public required Span Value { get; init; }

    public required Span Evidence { get; init; }

    public string? Role { get; set; }

    public Span? Counts { get; set; }

    public string CountsHead { get; set; } = "";

    /// <summary>The rule that found what the amount is said of; null where the words at the number say it.</summary>
    public string? CountsRule { get; set; }

    public Span? Owner { get; init; }
}
