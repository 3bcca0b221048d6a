namespace Variorum.Model;

/// <summary>Variants that cannot all hold, and why they are comparable. A line of <c>disagreements.jsonl</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="On">What they disagree on.</param>
/// <param name="Refs">The lines that take part, in order.</param>
/// <param name="ComparableBecause">Why they speak of the same thing at the same time, as a sentence.</param>
/// <param name="Variants">The sides, at least two, in the order of their value.</param>
public sealed record Disagreement(
    string Id,
    DisagreementKind Kind,
    string On,
    ImmutableArray<string> Refs,
    string ComparableBecause,
    ImmutableArray<Variant> Variants);
