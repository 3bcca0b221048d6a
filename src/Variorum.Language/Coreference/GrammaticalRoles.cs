using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Reads roles off the tree.</summary>
internal static class GrammaticalRoles
{
    /// <summary>The role of a word; a conjunct has that of what it is coordinated with.</summary>
    public static GrammaticalRole Of(ParsedText text, int word)
    {
        while (text.Words[word].BasicRelation is "conj" && !text.IsRoot(word))
        {
            word = text.Words[word].Head;
        }

        return text.Words[word].Relation switch
        {
            "nsubj" or "nsubj:pass" or "nsubj:outer" or "csubj" or "obl:agent" => GrammaticalRole.Subject,
            "obj" or "iobj" => GrammaticalRole.Object,
            "nmod:poss" => GrammaticalRole.Possessor,
            "obl" or "obl:unmarked" or "obl:npmod" => GrammaticalRole.Oblique,
            "nmod" or "compound" or "nmod:unmarked" or "nmod:desc" => GrammaticalRole.Nested,
            _ => GrammaticalRole.Other,
        };
    }

    /// <summary>The verb, or other predicate, whose clause a word stands in.</summary>
    public static int ClauseOf(ParsedText text, int word)
    {
        while (!text.IsRoot(word) && !HeadsClause(text.Words[word]))
        {
            word = text.Words[word].Head;
        }

        return word;
    }

    private static bool HeadsClause(in Word word) =>
        word.BasicRelation is "acl" or "advcl" or "ccomp" or "csubj" or "xcomp" or "parataxis"
        || (word.BasicRelation is "conj" && word.Tag is UniversalTag.Verb or UniversalTag.Aux);
}
