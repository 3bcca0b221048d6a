using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>
/// The words of a nominal phrase, by its head: what modifies the head, with clauses and prepositional phrases behind it, without appositions, conjuncts, the
/// preposition before it and, where it is a predicate, without the rest of the clause. So GUM's guidelines draw mentions.
/// </summary>
internal static class Extents
{
    /// <summary>The phrase of a head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head.</param>
    /// <param name="clauses">Whether the clauses behind the head belong to it.</param>
    public static WordRange Of(ParsedText text, int head, bool clauses = true)
    {
        int first = head, end = head + 1;
        foreach (var child in text.ChildrenOf(head))
        {
            if (child < head)
            {
                if (Modifies(text.Words[child]) && text.Words[child].BasicRelation is not "acl")
                {
                    first = Math.Min(first, text.SubtreeOf(child).First);
                }
            }
            else if (!clauses && text.Words[child].BasicRelation is "acl")
            {
                break;
            }
            else if (Modifies(text.Words[child]) || text.Words[child].BasicRelation is "case")
            {
                end = text.SubtreeOf(child).End;
            }
            else if (text.Words[child].Tag != UniversalTag.Punct)
            {
                break;
            }
        }

        return Trim(text, first, end, head);
    }

    /// <summary>A phrase with the phrases that are coordinated with it.</summary>
    public static WordRange WithConjuncts(ParsedText text, int head, WordRange phrase)
    {
        var end = phrase.End;
        foreach (var child in text.ChildrenOf(head))
        {
            if (child > head && text.Words[child].BasicRelation is "conj")
            {
                end = Math.Max(end, Of(text, child).End);
            }
        }

        return phrase with { End = end };
    }

    /// <summary>The name around a head: the proper nouns that stand in one run with it.</summary>
    public static WordRange NameAround(ParsedText text, int head)
    {
        int first = head, end = head + 1;
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Words[child].BasicRelation is "compound" or "flat" or "amod" or "nmod" or "fixed" && IsNameWord(text, child))
            {
                (first, end) = (Math.Min(first, child), Math.Max(end, child + 1));
            }
        }

        while (first < head && !IsNameWord(text, first))
        {
            first++;
        }

        return new WordRange(first, end);
    }

    private static bool IsNameWord(ParsedText text, int word) => text.Words[word].Tag == UniversalTag.Propn || char.IsUpper(text.Letters(word)[0]);

    private static bool Modifies(in Word word) =>
        word.BasicRelation is "det" or "amod" or "compound" or "nummod" or "nmod" or "acl" or "flat" or "fixed" or "goeswith"
        || (word.BasicRelation is "dep" && word.Tag == UniversalTag.Num);

    private static WordRange Trim(ParsedText text, int first, int end, int head)
    {
        while (end > head + 1 && text.Words[end - 1].Tag == UniversalTag.Punct && !ClosesBracket(text, first, end - 1))
        {
            end--;
        }

        while (first < head && text.Words[first].BasicRelation is "punct" or "case" or "cc" or "mark")
        {
            first++;
        }

        return new WordRange(first, end);
    }

    // "Quell (born in Norvik)": the bracket that closes one inside stays.
    private static bool ClosesBracket(ParsedText text, int first, int word)
    {
        if (text.Letters(word) is not (")" or "]"))
        {
            return false;
        }

        for (var i = first; i < word; i++)
        {
            if (text.Letters(i) is "(" or "[")
            {
                return true;
            }
        }

        return false;
    }
}
