using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>The accounts of a document, for the full-text index.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Key">The key of the analysis the accounts come from (<see cref="StoredAnalysis.Key"/>).</param>
/// <param name="Accounts">All accounts of the document.</param>
public sealed record SearchableDocument(string Document, string Key, ImmutableArray<AccountText> Accounts);
