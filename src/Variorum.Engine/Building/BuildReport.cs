namespace Variorum.Engine.Building;

/// <summary>What a build did and found.</summary>
/// <param name="Added">Documents that are new in the record.</param>
/// <param name="Known">Inputs whose bytes the record held already.</param>
/// <param name="Refreshed">Documents that were analysed afresh.</param>
/// <param name="NotRead">Inputs of this build that could not be read, in order.</param>
/// <param name="Summary">The record as it is now.</param>
/// <param name="Rulings">What became of each ruling on it, by id.</param>
public sealed record BuildReport(int Added, int Known, int Refreshed, ImmutableArray<NotRead> NotRead, RecordSummary Summary, ImmutableArray<RulingOutcome> Rulings);
