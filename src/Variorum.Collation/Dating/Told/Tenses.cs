using Variorum.Language.Syntax;

namespace Variorum.Collation;

/// <summary>Whether a verb tells of what has happened. Precision before recall: one plan taken for the past makes a false date.</summary>
internal static class Tenses
{
    /// <summary>How what a verb governs is told.</summary>
    public static ToldTense Of(ParsedText text, int verb)
    {
        if (TellingWords.Opening.Contains(text.Words[verb].Lemma))
        {
            return ToldTense.Open;
        }

        var (auxiliary, perfect) = ("", false);
        foreach (var child in text.ChildrenOf(verb))
        {
            var word = text.Words[child];
            switch (word.BasicRelation)
            {
                case "aux" or "cop":
                    if (TellingWords.Auxiliary(word.Lemma) is { } tense)
                    {
                        return tense;
                    }

                    perfect |= word.Lemma == "have";
                    auxiliary = auxiliary.Length == 0 ? word.Xpos : auxiliary;
                    break;
                case "mark" when word.Lemma == "to" || TellingWords.Opening.Contains(word.Lemma):
                    return ToldTense.Open;
                default:
                    break;
            }
        }

        return auxiliary.Length > 0 ? Composed(text.Words[verb], auxiliary, perfect) : Simple(text, verb);
    }

    private static ToldTense Composed(Word verb, string auxiliary, bool perfect) => auxiliary switch
    {
        // "was leaving on May 3" may still lie ahead of the one who tells it.
        "VBD" => verb.Xpos == "VBG" ? ToldTense.Open : ToldTense.Past,
        "VBP" or "VBZ" => perfect ? ToldTense.Past : ToldTense.Present,
        _ => ToldTense.Open,
    };

    private static ToldTense Simple(ParsedText text, int verb)
    {
        var word = text.Words[verb];
        switch (word.Xpos)
        {
            case "VBD":
                return ToldTense.Past;
            case "VBZ" or "VBP":
                return ToldTense.Present;
            case "VBN" or "VBG" when word.BasicRelation is "conj" && !text.IsRoot(verb) && text.Words[word.Head].Tag == UniversalTag.Verb:
                return Of(text, word.Head);
            case "VBN" when word.BasicRelation is "acl" or "amod":
                return ToldTense.Past;
            default:
                return ToldTense.Open;
        }
    }
}
