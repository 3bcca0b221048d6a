using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>An input after read, parse and extract: a document to keep, or the reason why there is none.</summary>
/// <param name="Name">The name it came under.</param>
/// <param name="Document">What to keep of it; without analyses when the record held the document already.</param>
/// <param name="Analyses">The analyses of its accounts with the layers that are kept; empty when the record held the document already.</param>
/// <param name="Known">Whether the record held it already.</param>
/// <param name="Why">Why it could not be read.</param>
internal sealed record AnalysedInput(string Name, StoredDocument? Document, ImmutableArray<Analysis> Analyses, bool Known, NotRead? Why);
