using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>A medium, agency or body that is named as a source.</summary>
internal readonly record struct Medium(Span Span, PartyKind Kind);
