using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>The words that lie some way from a word, one after the other: those above it from near to far, all others from left to right.</summary>
internal static class Ways
{
    /// <summary>No word.</summary>
    public const int None = -1;

    /// <summary>The word after <paramref name="last"/> on a way; <see cref="None"/> when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence: no way leads out of it.</param>
    /// <param name="axis">The way.</param>
    /// <param name="relations">The relations of what is passed.</param>
    /// <param name="from">The word where the way starts.</param>
    /// <param name="last">The word reached before; <see cref="None"/> for the first.</param>
    public static int Next(ParsedText text, WordRange sentence, Axis axis, RelationSet relations, int from, int last) => axis switch
    {
        Axis.Child => Child(text, relations, last == None ? text.Linked().FirstChild[from] : text.Linked().NextSibling[last]),
        Axis.Sibling => Sibling(text, relations, from, last, sentence.First, sentence.End),
        Axis.SiblingLeft => Sibling(text, relations, from, last, sentence.First, from),
        Axis.SiblingRight => Sibling(text, relations, from, last, from + 1, sentence.End),
        Axis.Descendant => Descendant(text, relations, from, last),
        Axis.Head => last == None ? Above(text, relations, from) : None,
        Axis.Ancestor => Above(text, relations, last == None ? from : last),
        Axis.Later => InOrder(last == None ? from + 1 : last + 1, sentence.End),
        Axis.Earlier => InOrder(last == None ? sentence.First : last + 1, from),
        Axis.Next => last == None ? InOrder(from + 1, sentence.End) : None,
        _ => last == None && from > sentence.First ? from - 1 : None,
    };

    /// <summary>Whether a word lies some way from another.</summary>
    public static bool Leads(ParsedText text, Axis axis, RelationSet relations, int from, int to) => axis switch
    {
        Axis.Child => Hangs(text, to, from) && relations.Contains(text.Words[to].Relation),
        Axis.Head => Hangs(text, from, to) && relations.Contains(text.Words[from].Relation),
        Axis.Descendant => HangsBy(text, relations, to, from),
        Axis.Ancestor => HangsBy(text, relations, from, to),
        Axis.Sibling => AreSiblings(text, relations, from, to),
        Axis.SiblingLeft => to < from && AreSiblings(text, relations, from, to),
        Axis.SiblingRight => to > from && AreSiblings(text, relations, from, to),
        Axis.Later => to > from,
        Axis.Earlier => to < from,
        Axis.Next => to == from + 1,
        _ => to == from - 1,
    };

    private static int Child(ParsedText text, RelationSet relations, int word)
    {
        while (word >= 0 && !relations.Contains(text.Words[word].Relation))
        {
            word = text.Linked().NextSibling[word];
        }

        return word;
    }

    private static int Sibling(ParsedText text, RelationSet relations, int from, int last, int first, int end)
    {
        if (text.IsRoot(from))
        {
            return None;
        }

        var word = last == None ? text.Linked().FirstChild[text.Words[from].Head] : text.Linked().NextSibling[last];
        while (word >= 0 && (word < first || word >= end || word == from || !relations.Contains(text.Words[word].Relation)))
        {
            word = text.Linked().NextSibling[word];
        }

        return word;
    }

    private static int Descendant(ParsedText text, RelationSet relations, int from, int last)
    {
        var subtree = text.SubtreeOf(from);
        for (var word = last == None ? subtree.First : last + 1; word < subtree.End; word++)
        {
            if (HangsBy(text, relations, word, from))
            {
                return word;
            }
        }

        return None;
    }

    private static int Above(ParsedText text, RelationSet relations, int word) =>
        text.IsRoot(word) || !relations.Contains(text.Words[word].Relation) ? None : text.Words[word].Head;

    private static int InOrder(int word, int end) => word < end ? word : None;

    private static bool Hangs(ParsedText text, int word, int head) => word != head && text.Words[word].Head == head;

    private static bool HangsBy(ParsedText text, RelationSet relations, int word, int head)
    {
        while (!text.IsRoot(word) && relations.Contains(text.Words[word].Relation))
        {
            word = text.Words[word].Head;
            if (word == head)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSiblings(ParsedText text, RelationSet relations, int from, int to) =>
        from != to && !text.IsRoot(from) && Hangs(text, to, text.Words[from].Head) && relations.Contains(text.Words[to].Relation);
}
