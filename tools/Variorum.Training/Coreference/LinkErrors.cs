using System.Globalization;
using Variorum.Language.Coreference;

namespace Variorum.Training.Coreference;

/// <summary>
/// Classes of errors: for every mention whether it goes back to something before it, in the key and in the response, by its kind and by the sieve. A mention is
/// right when the response puts it with an earlier mention of its entity.
/// </summary>
internal static class LinkErrors
{
    private static readonly string[] Columns = ["right", "wrong entity", "should be new", "no mention", "missing"];

    /// <summary>Prints the counts.</summary>
    /// <param name="documents">The keys.</param>
    /// <param name="responses">The responses, one for each key.</param>
    /// <param name="examples">Whether to print every error before them.</param>
    /// <param name="output">Where to.</param>
    public static void Print(IReadOnlyList<GoldDocument> documents, IReadOnlyList<CoreferenceChains> responses, bool examples, TextWriter output)
    {
        var byKind = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        var bySieve = new SortedDictionary<Sieve, int[]>();
        foreach (var (document, response) in documents.Zip(responses))
        {
            Count(document, response, byKind, bySieve, examples ? output : TextWriter.Null);
        }

        output.WriteLine($"links back, same words: {string.Join(", ", Columns)}");
        foreach (var (kind, counts) in byKind)
        {
            Line(output, kind, counts);
        }

        foreach (var (sieve, counts) in bySieve)
        {
            Line(output, sieve.ToString(), counts);
        }
    }

    private static void Count(GoldDocument document, CoreferenceChains response, SortedDictionary<string, int[]> byKind, SortedDictionary<Sieve, int[]> bySieve, TextWriter examples)
    {
        var numbers = Alignment.Numbers(document, response, byHead: false);
        var goldOf = numbers.Select(number => number < document.Mentions.Count ? document.Mentions[number].Entity : null).ToArray();
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            firstOf.TryAdd(document.Mentions[i].Entity, i);
        }

        for (var i = 0; i < response.Mentions.Length; i++)
        {
            var mention = response.Mentions[i];
            if (CoreferenceCommand.IsRelative(document, mention))
            {
                continue;
            }

            var before = response.Entities[mention.Entity].Mentions.Where(other => other < i && !CoreferenceCommand.IsRelative(document, response.Mentions[other])).ToList();
            var goesBack = goldOf[i] is { } entity && firstOf[entity] != numbers[i];
            var column = before.Count == 0 ? (goesBack ? 4 : -1)
                : goldOf[i] is null ? 3
                : before.Exists(other => goldOf[other] == goldOf[i]) ? 0
                : goesBack ? 1
                : 2;
            if (column < 0)
            {
                continue;
            }

            if (column > 0)
            {
                examples.WriteLine($"{document.Id}\t{Columns[column]}\t{mention.Kind}\t{mention.Sieve}\t{Words(document, response, i)}\t{Words(document, response, mention.Antecedent)}\t{Sentence(document, mention)}");
            }

            var kind = mention.Kind == MentionKind.Pronoun ? "Pronoun " + document.Text.Letters(mention.Head).ToString().ToLowerInvariant() : mention.Kind.ToString();
            Tally(byKind, mention.Kind.ToString(), column);
            if (mention.Kind == MentionKind.Pronoun)
            {
                Tally(byKind, kind, column);
            }

            if (column < 4)
            {
                Tally(bySieve, mention.Sieve, column);
            }
        }
    }

    private static string Words(GoldDocument document, CoreferenceChains response, int mention) =>
        mention < 0 ? "" : response.Mentions[mention].Span.In(document.Text.Text).ToString().ReplaceLineEndings(" ");

    private static string Sentence(GoldDocument document, EntityMention mention) =>
        document.Text.SpanOf(document.Text.Sentences[document.Text.SentenceOf(mention.Head)]).In(document.Text.Text).ToString().ReplaceLineEndings(" ");

    private static void Tally<TKey>(SortedDictionary<TKey, int[]> counts, TKey key, int column)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var row))
        {
            counts[key] = row = new int[5];
        }

        row[column]++;
    }

    private static void Line(TextWriter output, string name, int[] counts) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-22} {counts[0],6} {counts[1],6} {counts[2],6} {counts[3],6} {counts[4],8}"));
}
