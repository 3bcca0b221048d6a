using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Events;

/// <summary>Arranges parties that the words of one phrase join: two that share a noun are taken apart, two nouns of one person are put together.</summary>
internal static class PartyGroups
{
    /// <summary>Takes apart and puts together what stands in one place of a clause.</summary>
    public static void Arrange(ParsedText text, List<Argument> found)
    {
        Compounds(text, found);
        Nations(text, found);
        Descriptions(text, found);
    }

    // "accuses Vost administration": in a headline a name and the noun that follows it may be read as two objects of one verb.
    private static void Compounds(ParsedText text, List<Argument> found)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (name, noun) = (found[i - 1], found[i]);
            if (text.Words[name.Head].Tag == UniversalTag.Propn && text.Words[noun.Head].Tag == UniversalTag.Noun && text.Words[name.Head].Head == text.Words[noun.Head].Head
                && name.Words.End == noun.Words.First && noun.Words.First == noun.Head && text.Basic(noun.Head) is not "conj")
            {
                found[i - 1] = noun with { Words = new WordRange(name.Words.First, noun.Words.End) };
                found.RemoveAt(i);
            }
        }
    }

    // "the actor and producer": one determiner, one person.
    private static void Descriptions(ParsedText text, List<Argument> found)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (first, second) = (found[i - 1], found[i]);
            if (text.Words[second.Head].Head == first.Head && text.Basic(second.Head) is "conj" && IsOne(text, first.Head) && IsOne(text, second.Head)
                && text.Child(first.Head, "det") >= 0 && second.Words.First == second.Head && second.Head == first.Words.End + 1)
            {
                found[i - 1] = first with { Words = first.Words with { End = second.Words.End } };
                found.RemoveAt(i);
            }
        }
    }

    private static bool IsOne(ParsedText text, int word) =>
        text.Words[word].Tag == UniversalTag.Noun && text.HasFeature(word, "Number=Sing") && ActorLexicon.IsPerson(text.Words[word].Lemma);

    // "Norlander and Ostrian troops", "the leaders of Norland and Ostria": each of two countries.
    private static void Nations(ParsedText text, List<Argument> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (SecondNation(text, found[i]) is >= 0 and var second)
            {
                var (whole, first) = (found[i].Words, text.Words[second].Head);
                if (second < found[i].Head)
                {
                    found.Insert(i + 1, found[i] with { Words = whole with { First = second } });
                    found[i] = found[i] with { Head = first, Words = new WordRange(whole.First, first + 1) };
                }
                else
                {
                    found.Insert(i + 1, found[i] with { Head = second, Words = ArgumentReader.PhraseOf(text, second) });
                    found[i] = found[i] with { Words = new WordRange(whole.First, first + 1) };
                }

                i++;
            }
        }
    }

    private static int SecondNation(ParsedText text, in Argument party)
    {
        if (text.Words[party.Head].Tag != UniversalTag.Noun || !text.HasFeature(party.Head, "Number=Plur"))
        {
            return -1;
        }

        foreach (var child in text.ChildrenOf(party.Head))
        {
            if ((text.Basic(child) is "amod" or "compound" || (text.Basic(child) is "nmod" && text.IsAfter(child, WordUse.Of))) && IsNation(text, child)
                && text.Child(child, "conj") is >= 0 and var second && IsNation(text, second) && party.Words.Contains(second))
            {
                return second;
            }
        }

        return -1;
    }

    private static bool IsNation(ParsedText text, int word) => ActorLexicon.CodeOf(text.Letters(word)) is not null;
}
