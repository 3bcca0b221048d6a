using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>A party of an entry: the words that name it where the entry is told.</summary>
/// <param name="Head">The head of the words, an index of <see cref="ParsedText.Words"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="Name">The name that stands for them elsewhere in the account; null when there is none.</param>
/// <param name="Entity">What they refer to, an index of the coreference chains' entities; -1 when that is not known.</param>
internal readonly record struct DraftParty(int Head, Span Words, Span? Name, int Entity);
