using Variorum.Language.Syntax;
using Variorum.Meaning.Times;

namespace Variorum.Collation;

/// <summary>Reads from the tree what a time governs: the verb above it, or the noun that it stands at ("the January 4 strike").</summary>
internal static class ToldTimeReader
{
    private const int MostKeys = 12;

    private static readonly RelationSet OtherClauses = new(["ccomp", "advcl", "parataxis", "csubj", "acl", "conj", "discourse", "dislocated"]);
    private static readonly RelationSet AtNoun = new(["nmod", "compound", "amod", "appos", "acl", "nummod"]);

    /// <summary>What a time governs; null where its sentence has no tree.</summary>
    public static ToldTime? Read(ParsedText text, QuotedWords quoted, ImmutableArray<Timex> times, int index)
    {
        var span = times[index].Span;
        var first = text.WordAt(span.Start);
        if (first >= text.Words.Length || text.Words[first].Start >= span.End)
        {
            return null;
        }

        var head = HeadOf(text, first, span);
        var noun = !text.IsRoot(head) && AtNoun.Contains(text.Words[head].Relation) && text.Words[text.Words[head].Head].Tag is UniversalTag.Noun
            ? text.Words[head].Head
            : -1;
        var verb = VerbAbove(text, head);
        while (verb >= 0 && !text.IsRoot(verb) && InfinitiveMark(text, verb) > head)
        {
            // A time before "to" belongs to what is done to that end: "voted Sunday to leave".
            verb = VerbAbove(text, verb);
        }

        var tense = LeadsAhead(text, head) ? ToldTense.Open : verb < 0 ? ToldTense.Open : Tenses.Of(text, verb);
        var clause = verb < 0 ? span : Clause(text, verb, span);
        return new ToldTime(
            index,
            tense,
            quoted.Hold(span.Start),
            noun >= 0,
            clause,
            verb < 0 ? null : Subject(text, verb),
            noun >= 0 ? Lemma(text, noun) : verb >= 0 ? Lemma(text, verb) : "",
            Keys(text, noun >= 0 ? text.SpanOf(text.SubtreeOf(noun)) : default, clause, span));
    }

    /// <summary>The word of the time on which its other words hang.</summary>
    private static int HeadOf(ParsedText text, int first, Span span)
    {
        for (var i = first; i < text.Words.Length && text.Words[i].Start < span.End; i++)
        {
            if (text.IsRoot(i) || !span.Contains(text.Words[text.Words[i].Head].Start))
            {
                return i;
            }
        }

        return first;
    }

    private static int VerbAbove(ParsedText text, int word)
    {
        while (!text.IsRoot(word))
        {
            word = text.Words[word].Head;
            if (text.Words[word].Tag == UniversalTag.Verb || HasCopula(text, word))
            {
                return word;
            }
        }

        return text.Words[word].Tag == UniversalTag.Verb || HasCopula(text, word) ? word : -1;
    }

    /// <summary>The "to" of an infinitive; -1 where there is none.</summary>
    private static int InfinitiveMark(ParsedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Words[child].BasicRelation is "mark" && text.Words[child].Tag == UniversalTag.Part)
            {
                return child;
            }
        }

        return -1;
    }

    private static bool HasCopula(ParsedText text, int word)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].BasicRelation is "cop")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a preposition that reaches ahead leads to the time ("by May 3").</summary>
    private static bool LeadsAhead(ParsedText text, int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Words[child].BasicRelation is "case" or "mark" && text.Words[child].Tag == UniversalTag.Adp && !TellingWords.Prepositions.Contains(text.Letters(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static Span? Subject(ParsedText text, int verb)
    {
        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Words[child].BasicRelation is "nsubj")
            {
                return text.SpanOf(text.SubtreeOf(child));
            }
        }

        return null;
    }

    /// <summary>The words of a clause without the clauses that hang on it.</summary>
    private static Span Clause(ParsedText text, int verb, Span time)
    {
        var clause = text.Words[verb].Span;
        foreach (var child in text.ChildrenOf(verb))
        {
            if ((!OtherClauses.Contains(text.Words[child].Relation) || InfinitiveMark(text, child) >= 0) && text.Words[child].Tag != UniversalTag.Punct)
            {
                clause = Span.Hull(clause, text.SpanOf(text.SubtreeOf(child)));
            }
        }

        return Span.Hull(clause, time);
    }

    private static ImmutableArray<string> Keys(ParsedText text, Span noun, Span clause, Span time)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = text.WordAt(clause.Start); i < text.Words.Length && text.Words[i].Start < clause.End && keys.Count < MostKeys; i++)
        {
            var word = text.Words[i];
            if (!time.Contains(word.Start)
                && word.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb
                && word.End - word.Start > 2
                && !TellingWords.Common.Contains(word.Lemma))
            {
                keys.Add(Lemma(text, i));
            }
        }

        if (!noun.IsEmpty && !clause.Contains(noun))
        {
            keys.UnionWith(Keys(text, default, noun, time));
        }

        return [.. keys];
    }

    private static string Lemma(ParsedText text, int word) => text.Words[word].Lemma.ToLowerInvariant();
}
