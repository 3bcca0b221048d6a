using Variorum.Language.Syntax;

namespace Variorum.Language.Roles;

/// <summary>A place where a text says what a person is: "Norland's foreign minister, Mira Quell".</summary>
/// <param name="Person">The words of the name: "Mira Quell".</param>
/// <param name="Role">The words of the role, without article and without what it is of: "foreign minister".</param>
/// <param name="Of">What the role is of: "Norland"; null where the text does not say.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record RoleMention(WordRange Person, WordRange Role, WordRange? Of, string Rule);
