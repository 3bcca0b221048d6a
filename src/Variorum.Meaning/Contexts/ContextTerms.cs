using System.Reflection;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Contexts;

/// <summary>The terms of <c>resources/meaning/contexts-terms.tsv</c>, found in sentences.</summary>
internal static class ContextTerms
{
    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/contexts-terms.tsv");

    private static readonly WordMap<Term[]> ByFirstWord = new(
        Table.Rows.SelectMany((row, context) => row[1].Split("; ").Select(term => new Term(Cut(term), context)))
            .GroupBy(term => term.Words[0], StringComparer.OrdinalIgnoreCase)
            .Select(terms => KeyValuePair.Create(terms.Key, terms.ToArray())));

    /// <summary>The contexts, in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Table.Rows.Select(row => row[0])];

    /// <summary>The hash of the table.</summary>
    public static string Hash => Table.Hash;

    /// <summary>The contexts a sentence speaks of, each with the first of its words that do.</summary>
    public static List<(int Context, Span Words)> In(ParsedText text, WordRange sentence)
    {
        var found = new List<(int Context, Span Words)>();
        for (var word = sentence.First; word < sentence.End; word++)
        {
            if (ByFirstWord.TryGet(text.Letters(word), out var terms))
            {
                Add(terms, word);
            }

            if (!text.Letters(word).Equals(text.Words[word].Lemma, StringComparison.OrdinalIgnoreCase) && ByFirstWord.TryGet(text.Words[word].Lemma, out terms))
            {
                Add(terms, word);
            }
        }

        return found;

        void Add(Term[] terms, int word)
        {
            foreach (var term in terms)
            {
                if (EndOf(text, sentence, term.Words, word) is var end and >= 0 && !found.Exists(one => one.Context == term.Context))
                {
                    found.Add((term.Context, new Span(text.Words[word].Start, text.Words[end].End)));
                }
            }
        }
    }

    /// <summary>The last word of a term whose first word stands at a place; -1 when the rest does not follow.</summary>
    private static int EndOf(ParsedText text, WordRange sentence, string[] term, int word)
    {
        var at = word;
        foreach (var part in term.AsSpan(1))
        {
            do
            {
                at++;
            }
            while (at < sentence.End && text.Letters(at) is "-");

            if (at == sentence.End || !(text.Letters(at).Equals(part, StringComparison.OrdinalIgnoreCase) || text.Words[at].Lemma.Equals(part, StringComparison.OrdinalIgnoreCase)))
            {
                return -1;
            }
        }

        return at;
    }

    /// <summary>Cuts a term as the tokenizer cuts text: at spaces and hyphens, and before a possessive.</summary>
    private static string[] Cut(string term) => term.Replace("'s", " 's", StringComparison.Ordinal).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private sealed record Term(string[] Words, int Context);
}
