namespace Variorum.Web.Mcp;

/// <summary>A call that a tool cannot answer; the message tells the caller what to do.</summary>
internal sealed class ToolError(string message) : Exception(message);
