namespace Variorum.Language.Syntax;

/// <summary>Walks in the trees of a parsed text, without allocation.</summary>
public static class Trees
{
    private static readonly RelationSet Asides = new(["acl", "advcl", "appos", "dep", "parataxis"]);

    /// <summary>Whether a word hangs on another, directly or through others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="head">The word above; a word does not hang on itself.</param>
    public static bool IsBelow(this ParsedText text, int word, int head)
    {
        while (!text.IsRoot(word))
        {
            word = text.Words[word].Head;
            if (word == head)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words side by side around a word that make one phrase with it: those that hang on it by some relations, with what hangs on these.</summary>
    /// <remarks>Clauses, appositions and other asides of those words end the phrase. Punctuation stands inside, never at an edge.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="word">The head of the phrase.</param>
    /// <param name="relations">The relations to the head: "flat" and "compound" for a name, say.</param>
    public static WordRange PhraseOf(this ParsedText text, int word, RelationSet relations)
    {
        int first = word, last = word;
        for (var next = word - 1; next >= 0 && text.IsInPhrase(next, word, relations); next--)
        {
            first = text.Words[next].Tag == UniversalTag.Punct ? first : next;
        }

        for (var next = word + 1; next < text.Words.Length && text.IsInPhrase(next, word, relations); next++)
        {
            last = text.Words[next].Tag == UniversalTag.Punct ? last : next;
        }

        return new WordRange(first, last + 1);
    }

    private static bool IsInPhrase(this ParsedText text, int word, int head, RelationSet relations)
    {
        var isPunctuation = text.Words[word].Tag == UniversalTag.Punct;
        while (!text.IsRoot(word) && !Asides.Contains(text.Words[word].Relation))
        {
            var relation = text.Words[word].Relation;
            word = text.Words[word].Head;
            if (word == head)
            {
                return relations.Contains(relation) || isPunctuation;
            }
        }

        return false;
    }
}
