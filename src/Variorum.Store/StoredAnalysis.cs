namespace Variorum.Store;

/// <summary>What one stage found in one document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="Key">What the result hangs on: the stage's version, options, resources and those of the stages it requires. Another key means it has to be made again.</param>
/// <param name="Body">The result, in canonical JSON.</param>
public sealed record StoredAnalysis(string Document, string Stage, string Key, ReadOnlyMemory<byte> Body);
