using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>A place of a text where a quotation stands.</summary>
/// <param name="Span">The range in the text.</param>
/// <param name="Folded">What was passed over; nothing where it stands letter for letter.</param>
public readonly record struct QuotationPlace(Span Span, QuotationFold Folded)
{
    /// <summary>Whether it stands letter for letter.</summary>
    public bool IsExact => Folded == QuotationFold.None;
}
