namespace Variorum.Model;

/// <summary>Words of the source that the clean text leaves out, and why. Reversible: the range says where they stand.</summary>
/// <param name="Text">The words.</param>
/// <param name="SourceStart">Where they start in the decoded source.</param>
/// <param name="SourceEnd">One past their end.</param>
/// <param name="Reason">The rule that took them out, such as <c>furniture.back-to-top</c>.</param>
public sealed record Removal(string Text, int SourceStart, int SourceEnd, string Reason);
