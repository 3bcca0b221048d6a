namespace Variorum.Publishing.Quotations;

/// <summary>What to look for in a record.</summary>
/// <param name="Quotation">The quotation; not empty.</param>
public sealed record QuotationQuery(string Quotation)
{
    /// <summary>Only in this account (its id); null for all.</summary>
    public string? Account { get; init; }

    /// <summary>Only in accounts of this outlet (its name, whatever the case); null for all.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only where the record gives the words to this speaker (an actor's id, or a name, whatever the case); null for all.</summary>
    public string? Speaker { get; init; }
}
