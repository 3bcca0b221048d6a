namespace Variorum.Model;

/// <summary>What an account says a named person is.</summary>
/// <param name="Person">The name, as a <see cref="Mention"/> of the account has it.</param>
/// <param name="Title">The words of the role, without article and without what it is of: "foreign minister".</param>
/// <param name="Of">What it is of: "Norland"; null where the account does not say.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record RoleFinding(Span Person, Span Title, Span? Of, string Rule);
