using System.Reflection;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;

namespace Variorum.Language.Roles;

/// <summary>Finds what persons are said to be, and of whom, by the rules of <c>resources/language/roles.rules</c>.</summary>
/// <remarks>Grammar only: whether a name is a person's is for the layer of names to say.</remarks>
public static class RoleFinder
{
    private static readonly RelationSet InName = new(["flat", "compound", "goeswith"]);
    private static readonly RelationSet Flat = new(["flat"]);
    private static readonly RelationSet InRole = new(["amod", "compound", "nmod:none", "fixed", "goeswith"]);
    private static readonly RelationSet InWhole = new(["amod", "compound", "nmod", "nummod", "flat", "fixed", "goeswith"]);

    private static readonly WordList Nouns = WordList.Load(Assembly.GetExecutingAssembly(), "language/role-nouns.tsv");

    /// <summary>The rules.</summary>
    public static RuleList Rules { get; } = RuleList.Load(Assembly.GetExecutingAssembly(), "language/roles.rules");

    /// <summary>The roles in a sentence, by the word that their rule starts at, from left to right.</summary>
    public static ImmutableArray<RoleMention> Find(ParsedText text, WordRange sentence)
    {
        var roles = ImmutableArray.CreateBuilder<RoleMention>();
        foreach (var match in Rules.Patterns.In(text, sentence))
        {
            roles.Add(Of(text, match));
        }

        return roles.DrainToImmutable();
    }

    private static RoleMention Of(ParsedText text, PatternMatch match)
    {
        var (person, role, of) = (match["person"], match["role"], match["of"]);
        var title = text.PhraseOf(role, InRole);
        if (of >= 0)
        {
            return new RoleMention(Name(text, person, role), Outside(title, role, text.SubtreeOf(of)), text.PhraseOf(of, InWhole), match.Pattern.Name);
        }

        // A nationality before the role says of whom: "the Norwegian minister".
        var hasNationality = title.First < role && text.Words[title.First + 1].SpaceBefore && CountryGazetteer.Find(text.Letters(title.First)) is { Naming: CountryNaming.Demonym };
        return hasNationality
            ? new RoleMention(Name(text, person, role), title with { First = title.First + 1 }, new WordRange(title.First, title.First + 1), match.Pattern.Name)
            : new RoleMention(Name(text, person, role), title, null, match.Pattern.Name);
    }

    // A name has no role in it and nothing that hangs on one. Of a name that hangs on the role by "flat", every part does.
    private static WordRange Name(ParsedText text, int person, int role)
    {
        var parts = text.PhraseOf(role, Flat);
        var name = text.Words[person].Head == role && parts.Contains(person) ? parts : text.PhraseOf(person, InName);
        var isRoleInside = text.IsBelow(role, person);
        for (var word = name.First; word < person; word++)
        {
            if (word == role || (isRoleInside && text.IsBelow(word, role)) || Nouns.Contains(text, word, byLemma: true) || text.Words[word].Tag == UniversalTag.Punct)
            {
                name = name with { First = word + 1 };
            }
        }

        return name;
    }

    private static WordRange Outside(WordRange title, int role, WordRange of) =>
        of.First > role ? title with { End = Math.Min(title.End, of.First) } : title with { First = Math.Max(title.First, Math.Min(of.End, role)) };
}
