namespace Variorum.Web.Answers;

/// <summary>A word that differs.</summary>
/// <param name="Quoted">The quotation's word; null where the account has one more.</param>
/// <param name="Written">The account's word; null where the quotation has one more.</param>
/// <param name="Start">Where the account's word starts, or the missing one would stand.</param>
/// <param name="End">One past its end.</param>
internal sealed record NearQuoteDifference(string? Quoted, string? Written, int Start, int End);
