namespace Variorum.Engine.Verifying;

/// <summary>Words that a line says stand in the decoded source of a document.</summary>
internal sealed record SourceClaim(string Where, string Document, int Start, int End, string Text);
