namespace Variorum.Model;

/// <summary>Who is quoted and who is cited in an account. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Said">The statements in order of their first evidence.</param>
/// <param name="Citations">The citations in order of their evidence.</param>
public sealed record Statements(ImmutableArray<StatementFinding> Said, ImmutableArray<CitationFinding> Citations);
