using System.Text.Json;
using Variorum.Publishing.Quotations;

namespace Variorum.Web.Answers;

/// <summary>Makes the answer to "where does this quotation stand".</summary>
internal static class QuoteAnswers
{
    /// <summary>The most UTF-16 units of a quotation: some pages.</summary>
    public const int LongestQuotation = 4_000;

    public static QuoteAnswer Make(PublishedRecord record, QuotationQuery query, int offset, int limit, CancellationToken cancellation)
    {
        var report = QuotationSearch.Run(record, query, cancellation);
        var passages = new PassageLookUp(record);
        ImmutableArray<QuotePlace> places = [.. report.Findings.Skip(offset).Take(limit).Select(finding => Place(passages, finding))];
        int? next = offset + places.Length < report.Findings.Length ? offset + places.Length : null;
        var result = report.Findings switch
        {
            [] => "absent",
            [{ Place.IsExact: true }, ..] => "exact",
            _ => "normalised",
        };
        return new QuoteAnswer(
            result, Meaning(result, report), report.Findings.Length, offset, places, next, next is { } from ? $"Ask again with offset {from} for the rest." : null, report.IsComplete, report.AccountsCompared,
            report.Nearest is { } near ? Near(passages, near) : null);
    }

    private static string Meaning(string result, QuotationReport report) => result switch
    {
        "exact" => $"The words stand in the record letter for letter ({Places(report.Findings.Count(finding => finding.Place.IsExact))}). That an account has them does not say that they were said.",
        "normalised" => $"The words stand in the record ({Places(report.Findings.Length)}), not letter for letter: “folded” names what differs at each place. That an account has them does not say that they were said.",
        _ when report.Nearest is { } near => $"No account has these words. The nearest passage differs in {near.Passage.Differences.Length} of {near.Passage.Words} words.",
        _ => "No account has these words, and no passage is clearly near to them.",
    };

    private static string Places(int count) => count == 1 ? "1 place" : $"{count} places";

    private static QuotePlace Place(PassageLookUp passages, QuotationFinding finding) => new(
        finding.Place.IsExact ? "exact" : "normalised",
        [.. Enum.GetValues<QuotationFold>().Where(fold => fold != QuotationFold.None && finding.Place.Folded.HasFlag(fold)).Select(fold => JsonNamingPolicy.SnakeCaseLower.ConvertName(fold.ToString()))],
        passages.At(finding.Account, finding.Place.Span.Start, finding.Words),
        [.. finding.Statements.Select(statement => new SaidBy(statement.Id, statement.Speaker, statement.Via))]);

    private static NearQuote Near(PassageLookUp passages, NearFinding near) => new(
        passages.At(near.Account, near.Passage.Span.Start, near.Words),
        near.Passage.Words,
        near.Passage.Differences.Length,
        [.. near.Passage.Differences.Select(difference => new NearQuoteDifference(difference.Quoted, difference.Written, difference.Place.Start, difference.Place.End))]);
}
