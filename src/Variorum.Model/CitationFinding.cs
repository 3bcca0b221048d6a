namespace Variorum.Model;

/// <summary>A place where an account names another outlet, agency or body as its source.</summary>
/// <param name="Cites">The words that name it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">The clause that shows it.</param>
/// <param name="For">Indexes in <see cref="Statements.Said"/> of the statements that came through it.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record CitationFinding(Span Cites, PartyKind Kind, Span Evidence, ImmutableArray<int> For, string Rule);
