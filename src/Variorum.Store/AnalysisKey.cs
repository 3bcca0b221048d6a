namespace Variorum.Store;

/// <summary>Which result of a stage is kept for a document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="Key">The key it was made under (<see cref="StoredAnalysis.Key"/>).</param>
public readonly record struct AnalysisKey(string Document, string Stage, string Key);
