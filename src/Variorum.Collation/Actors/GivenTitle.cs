namespace Variorum.Collation;

/// <summary>A title that one account gives an actor.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Of">The words that say of what; null where the account does not say.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record GivenTitle(Span Words, Span? Of, string Rule);
