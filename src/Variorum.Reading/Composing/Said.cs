namespace Variorum.Reading.Composing;

/// <summary>What a telling says of itself in its own words, before offsets in the clean text are known.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The value as <see cref="DeclarationKind"/> says.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Words">The words in the source.</param>
/// <param name="Rule">The rule that read them.</param>
/// <param name="Holder">The telling whose clean text keeps the words; null where they were removed.</param>
internal sealed record Said(DeclarationKind Kind, string Value, Basis Basis, Span Words, string Rule, Telling? Holder = null);
