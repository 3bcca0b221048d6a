using System.Collections.Immutable;

namespace Variorum.Publishing.Quotations;

/// <summary>Where a quotation stands in a record. That it stands there says that an account has it, not that it was said.</summary>
/// <param name="Findings">The places: letter for letter first, then by account and start. Empty when it is absent.</param>
/// <param name="Nearest">The nearest passage where the quotation is absent and one is clearly near; else null.</param>
/// <param name="AccountsCompared">How many accounts were compared word for word: those that the full-text index could not rule out.</param>
/// <param name="IsComplete">False where there were more places or accounts than are looked at.</param>
public sealed record QuotationReport(ImmutableArray<QuotationFinding> Findings, NearFinding? Nearest, int AccountsCompared, bool IsComplete);
