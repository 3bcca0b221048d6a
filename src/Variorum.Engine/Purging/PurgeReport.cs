namespace Variorum.Engine.Purging;

/// <summary>What a purge did, and what of the document may lie elsewhere.</summary>
/// <param name="Purge">The line of the log: that of the first purge, where the document was taken out before.</param>
/// <param name="WasKept">Whether the record held the document.</param>
/// <param name="BackUps">Back-ups of the record that migrations made: they may hold the document.</param>
/// <param name="Quoting">The file of rulings, where one of them quotes the document; null otherwise.</param>
/// <param name="Summary">The record as it is now.</param>
public sealed record PurgeReport(Purge Purge, bool WasKept, ImmutableArray<string> BackUps, string? Quoting, RecordSummary Summary);
