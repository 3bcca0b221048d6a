namespace Variorum.Model;

/// <summary>The labels that accounts use for one referent. A line of <c>wording.jsonl</c>.</summary>
/// <param name="Referent">The id of the actor or event.</param>
/// <param name="On">Its name.</param>
/// <param name="Labels">The labels, by account and place.</param>
public sealed record Wording(string Referent, string On, ImmutableArray<WordingLabel> Labels);
