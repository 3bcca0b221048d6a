using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Noun phrases as the trees have them.</summary>
internal static class Phrases
{
    private static readonly RelationSet Parts = new(["det", "amod", "compound", "flat", "nmod", "nummod", "conj", "cc", "fixed", "goeswith", "advmod"]);

    /// <summary>The phrase of a head: with what stands side by side with it, without clauses, appositions and the preposition before it.</summary>
    public static TokenRun Of(ParsedText trees, int head)
    {
        var phrase = trees.PhraseOf(head, Parts);

        // A member of a list brings the "and" before it along.
        var first = phrase.First;
        while (first < head && trees.Words[first].Head == head && trees.Words[first].BasicRelation is "cc")
        {
            first++;
        }

        return new TokenRun(first, phrase.End);
    }

    /// <summary>The phrase that starts at a word: the one of the highest word that this leads to without going back; empty when it is no noun's.</summary>
    public static TokenRun After(ParsedText trees, int first, int limit)
    {
        if (first >= limit)
        {
            return default;
        }

        var head = first;
        while (!trees.IsRoot(head) && trees.Words[head].Head is var next && next >= first && next < limit && IsNominal(trees.Words[next]) && !IsClause(trees.Words[head]))
        {
            head = next;
        }

        if (!IsNominal(trees.Words[head]))
        {
            return default;
        }

        var phrase = Of(trees, head);
        return new TokenRun(first, Math.Min(limit, Math.Max(phrase.End, head + 1)));
    }

    /// <summary>The phrase that ends before a word: the one of the highest noun that its last word leads to without going on; empty when it is no noun's.</summary>
    public static TokenRun Before(ParsedText trees, int end, int lowest)
    {
        var head = end - 1;
        if (head < lowest)
        {
            return default;
        }

        while (!trees.IsRoot(head) && trees.Words[head].Head is var next && next < end && next >= lowest && (IsNominal(trees.Words[next]) || IsNominal(trees.Words[head])) && trees.Words[next].Tag is not (UniversalTag.Verb or UniversalTag.Aux))
        {
            head = next;
        }

        return IsNominal(trees.Words[head]) ? new TokenRun(Math.Max(lowest, Of(trees, head).First), end) : default;
    }

    private static bool IsNominal(in Word word) => word.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Det;

    private static bool IsClause(in Word word) => word.BasicRelation is "acl" or "appos" or "parataxis";
}
