namespace Variorum.Model;

/// <summary>A ruling and what became of it. A line of <c>rulings.jsonl</c>.</summary>
/// <param name="Id">The ruling's id.</param>
/// <param name="Ruling">The ruling.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">The same as a sentence that a reader understands.</param>
/// <param name="Refs">The ids of the lines it changed that are in the record, in order; for what was left out, the account.</param>
public sealed record RulingOutcome(string Id, Ruling Ruling, OutcomeKind Outcome, string Reason, ImmutableArray<string> Refs);
