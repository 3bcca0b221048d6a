using System.Buffers;
using NodaTime.Text;

namespace Variorum.Model;

/// <summary>What a ruling must have and may have, by its rule and kind; and the values it sets.</summary>
public static class RulingForm
{
    private const int HashDigits = 64;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>What is wrong with a ruling, as a sentence that says what to do; null when it is complete.</summary>
    public static string? Fault(Ruling ruling) =>
        AnchorFault(ruling.Anchor, "document") ?? (ruling.With is { } with ? AnchorFault(with, "document below “with”") : null) ?? ruling switch
        {
            { By: var by } when string.IsNullOrWhiteSpace(by) => "“by” is empty: say who ruled.",
            { Because: var because } when string.IsNullOrWhiteSpace(because) => "“because” is empty: say why.",
            { Rule: RulingRule.Merge, With: null } => "a merge needs “with”: the other name.",
            { Rule: RulingRule.Merge or RulingRule.Split, Kind: not null } => $"a {Name(ruling.Rule)} takes no “kind”.",
            { Rule: not RulingRule.Set, Value: not null } => $"a {Name(ruling.Rule)} takes no “value”.",
            { Rule: RulingRule.Split or RulingRule.Set, With: not null } => $"a {Name(ruling.Rule)} takes no “with”.",
            { Rule: RulingRule.Reject, With: not null, Kind: not RulingKind.Reuse } => "only a reject of kind reuse takes “with”.",
            { Rule: RulingRule.Reject, Kind: null or >= RulingKind.Date } => "a reject needs a “kind”: statement, figure, citation, reuse, disagreement, timeline or actor.",
            { Rule: RulingRule.Set, Kind: null or < RulingKind.Date } => "a set needs a “kind”: date, outlet or rights.",
            { Rule: RulingRule.Set, Value: var value } when string.IsNullOrWhiteSpace(value) => "a set needs a “value”.",
            { Kind: RulingKind.Date, Value: { } value } when Days(value) is null => $"“{value}” is no date: write a day as YYYY-MM-DD, or two days, the earlier first, with a slash between.",
            _ => null,
        };

    /// <summary>The days of a date that a ruling sets, both included; null when it is none.</summary>
    public static (LocalDate From, LocalDate To)? Days(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        var (first, last) = slash < 0 ? (value, value) : (value[..slash], value[(slash + 1)..]);
        return LocalDatePattern.Iso.Parse(first) is { Success: true, Value: var from } && LocalDatePattern.Iso.Parse(last) is { Success: true, Value: var to } && from <= to
            ? (from, to)
            : null;
    }

    private static string? AnchorFault(RulingAnchor anchor, string key) =>
        anchor.Document.Length != HashDigits || anchor.Document.AsSpan().ContainsAnyExcept(Digits)
            ? $"“{key}” must be the SHA-256 of a document, {HashDigits} digits in lower case, as documents.jsonl gives it."
            : anchor.Quote.Length == 0 ? "“quote” is empty: give the exact words." : null;

    private static string Name(RulingRule rule) => rule switch
    {
        RulingRule.Merge => "merge",
        RulingRule.Split => "split",
        RulingRule.Reject => "reject",
        _ => "set",
    };
}
