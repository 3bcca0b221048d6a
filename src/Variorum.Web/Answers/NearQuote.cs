namespace Variorum.Web.Answers;

/// <summary>The passage nearest to a quotation that stands nowhere.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Words">How many words the quotation has.</param>
/// <param name="WordsDiffering">How many words differ.</param>
/// <param name="Differences">Which, and where.</param>
internal sealed record NearQuote(Passage Passage, int Words, int WordsDiffering, ImmutableArray<NearQuoteDifference> Differences);
