using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>A figure while its sentence is still being read.</summary>
internal sealed class Draft
{
    public required Quantity Quantity { get; init; }

    public required CountedPhrase? Counted { get; init; }

    public required string Rule { get; init; }

    public required string? Unit { get; init; }

    public required Span Value { get; init; }

    public required Span Evidence { get; init; }

    public string? Role { get; set; }

    public Span? Counts { get; set; }

    public string CountsHead { get; set; } = "";

    public Span? Owner { get; init; }
}
