namespace Variorum.Model;

/// <summary>What a document or account says of itself outside its body: in a metadata field, a byline, a dateline.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The value, normalised as <see cref="DeclarationKind"/> says.</param>
/// <param name="Basis"><see cref="Basis.Declared"/> for metadata, <see cref="Basis.Stated"/> for words of the page, <see cref="Basis.Inferred"/> for what follows from a URL.</param>
/// <param name="Evidence">The words.</param>
public sealed record Declaration(DeclarationKind Kind, string Value, Basis Basis, Evidence Evidence);
