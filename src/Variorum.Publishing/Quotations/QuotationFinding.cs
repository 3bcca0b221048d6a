using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>A place in a record where a quotation stands.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Place">The range in its clean text, and what was passed over.</param>
/// <param name="Words">The words as they stand there.</param>
/// <param name="Statements">The statements whose content they belong to: who says them, according to the account.</param>
public sealed record QuotationFinding(string Account, QuotationPlace Place, string Words, ImmutableArray<Statement> Statements);
