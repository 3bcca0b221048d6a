using Variorum.Language.Syntax;

namespace Variorum.Language.Roles;

/// <summary>Finds what the named persons of an account are said to be: its <see cref="Model.Roles"/>, from its trees and names.</summary>
public sealed class RolesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "roles",
        Version = "1",
        Provides = typeof(Model.Roles),
        Requires = [typeof(ParsedText), typeof(Names)],
        Resources = Resources.HashOf("language/roles.rules", "language/role-nouns.tsv", "language/role-modifiers.tsv"),
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Get<ParsedText>();
        Mention[] persons = [.. analysis.Get<Names>().Mentions.Where(mention => mention.Type == NameType.Per)];
        var found = ImmutableArray.CreateBuilder<RoleFinding>();
        foreach (var sentence in text.Sentences)
        {
            foreach (var role in RoleFinder.Find(text, sentence))
            {
                var name = text.SpanOf(role.Person);
                if (Array.Find(persons, person => person.Span.Start < name.End && name.Start < person.Span.End) is { } person)
                {
                    found.Add(new RoleFinding(person.Span, text.SpanOf(role.Role), Of(text, role), role.Rule));
                }
            }
        }

        return new Model.Roles(found.DrainToImmutable());
    }

    /// <summary>The words that say of what; "his" and "their" say it only to those who know whose.</summary>
    private static Span? Of(ParsedText text, RoleMention role) =>
        role.Of is { } of && text.Words[of.End - 1].Tag != UniversalTag.Pron ? text.SpanOf(of) : null;
}
