namespace Variorum.Language.Patterns;

/// <summary>A pattern with its name, what it is for, and examples that a test runs.</summary>
/// <param name="Pattern">The pattern; its name is the id of the rule.</param>
/// <param name="About">What it finds, in words.</param>
/// <param name="Examples">Sentences in which it finds something, and sentences in which it finds nothing.</param>
public sealed record Rule(Pattern Pattern, string About, ImmutableArray<RuleExample> Examples);
