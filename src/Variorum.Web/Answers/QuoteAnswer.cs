namespace Variorum.Web.Answers;

/// <summary>Where a quotation stands in the record.</summary>
/// <param name="Result"><c>exact</c>, <c>normalised</c> or <c>absent</c>.</param>
/// <param name="Meaning">The same as a sentence.</param>
/// <param name="Total">How many places there are.</param>
/// <param name="Offset">How many were passed over.</param>
/// <param name="Items">The places, letter for letter first.</param>
/// <param name="NextOffset">Where the next places start; null where these are the last.</param>
/// <param name="More">How to get the rest; null where there is none.</param>
/// <param name="Complete">False where the record has more places or candidates than are looked at.</param>
/// <param name="AccountsCompared">How many accounts were compared word for word.</param>
/// <param name="Nearest">The nearest passage of an absent quotation, where one is clearly near.</param>
internal sealed record QuoteAnswer(
    string Result,
    string Meaning,
    int Total,
    int Offset,
    ImmutableArray<QuotePlace> Items,
    int? NextOffset,
    string? More,
    bool Complete,
    int AccountsCompared,
    NearQuote? Nearest);
