namespace Variorum.Collation;

/// <summary>Words of an account, where a ruling found them.</summary>
internal readonly record struct Place(Telling Telling, Span Span);
