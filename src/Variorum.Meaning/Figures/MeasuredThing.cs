using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>What an amount is said of.</summary>
/// <param name="Phrase">The noun with its modifiers.</param>
/// <param name="Head">The noun, in the singular and lower case.</param>
internal readonly record struct MeasuredThing(Span Phrase, string Head)
{
    /// <summary>The rule that found it.</summary>
    public string Rule { get; init; } = "";
}
