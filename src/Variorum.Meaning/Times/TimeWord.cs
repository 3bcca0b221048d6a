namespace Variorum.Meaning.Times;

/// <summary>A word that time expressions are made of; <see cref="TimeWordKind"/> says what value and code mean.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value, string Code);
