using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>A word in which a passage differs from a quotation.</summary>
/// <param name="Quoted">The quotation's word, as it is compared; null where the passage has one more.</param>
/// <param name="Written">The passage's word, as it is compared; null where the quotation has one more.</param>
/// <param name="Place">Where the passage's word stands, or where the missing one would.</param>
public readonly record struct WordDifference(string? Quoted, string? Written, Span Place);
