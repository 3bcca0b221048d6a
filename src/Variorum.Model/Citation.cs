namespace Variorum.Model;

/// <summary>An account naming another outlet, agency or body as its source. A line of <c>citations.jsonl</c>.</summary>
/// <param name="Account">The account that cites.</param>
/// <param name="Cites">Whom it cites.</param>
/// <param name="For">The ids of the statements that came through it.</param>
/// <param name="Evidence">The words.</param>
public sealed record Citation(string Account, Party Cites, ImmutableArray<string> For, ImmutableArray<Evidence> Evidence);
