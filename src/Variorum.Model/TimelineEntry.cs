namespace Variorum.Model;

/// <summary>A line of <c>timeline.jsonl</c>.</summary>
/// <param name="Time">When.</param>
/// <param name="Summary">A sentence made from the record, never from the outlet's judgement.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Refs">The ids of the lines it stands on, in order.</param>
/// <param name="Accounts">The accounts that tell it, in order.</param>
/// <param name="IndependentAccounts">How many of them are left once copies are collapsed.</param>
public sealed record TimelineEntry(
    Interval Time,
    string Summary,
    TimelineKind Kind,
    ImmutableArray<string> Refs,
    ImmutableArray<string> Accounts,
    int IndependentAccounts);
