namespace Variorum.Collation;

/// <summary>One piece of evidence for when an account was published: the days it leaves open.</summary>
/// <param name="Days">The days it leaves open; never empty.</param>
/// <param name="Weight">How far it can be relied on.</param>
/// <param name="Why">The reason, as a sentence a reader understands.</param>
/// <param name="Evidence">The words the sentence speaks of, those of the account first; empty where it follows from no words.</param>
internal sealed record Clue(DaySet Days, ClueWeight Weight, string Why, params ImmutableArray<Evidence> Evidence);
