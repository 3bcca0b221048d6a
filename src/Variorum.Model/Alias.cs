namespace Variorum.Model;

/// <summary>
/// An id that a smaller record would give and that this record gives no more, because what it named was merged. A line of
/// <c>aliases.jsonl</c>; it keeps permalinks alive.
/// </summary>
/// <param name="Old">The id that is no more.</param>
/// <param name="New">The id that stands for it.</param>
/// <param name="Reason">Why they were merged.</param>
public sealed record Alias(string Old, string New, string Reason);
