using System.Collections.Frozen;
using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Reads what the figures of an account count: class, owner, place and the words around.</summary>
internal static class CountedThings
{
    private const int ShortestTellingWord = 4;

    private static readonly Assembly Here = Assembly.GetExecutingAssembly();
    private static readonly FrozenDictionary<string, (string Class, bool Stock)> Classes = ResourceTable.Load(Here, "collation/counted-classes.tsv").Rows
        .ToFrozenDictionary(row => row[0], row => (row[1], ResourceTable.Cell(row, 2) == "stock"), StringComparer.Ordinal);

    private static readonly FrozenSet<string> StockRoles = ResourceTable.Load(Here, "collation/stock-roles.tsv").Rows
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet PartWords = WordSet.Load(Here, "collation/part-words.tsv");
    private static readonly WordSet CommonWords = WordSet.Load(Here, "collation/common-words.tsv");

    public static CountedThing[] Of(Telling telling, Figure[] lines, ActorTable actors)
    {
        var things = new CountedThing[lines.Length];
        var home = new Lazy<string?>(() => LeadingState(telling, actors));
        for (var i = 0; i < lines.Length; i++)
        {
            var index = i;
            var finding = telling.Figures[i];
            var (kind, stock) = ClassOf(finding);
            var owner = Owner(telling, finding, actors);
            things[i] = new CountedThing
            {
                Telling = telling.Index,
                Figure = lines[i],
                Class = kind,
                Owner = owner,
                Place = stock ? Place(telling, finding, owner, actors) ?? home.Value : null,
                IsStock = stock && owner is not null && (finding.Role is null || StockRoles.Contains(finding.Role)),
                IsPart = IsPart(telling.Account, finding),
                Sentence = new Lazy<FigureSentence>(() => ReadSentence(telling, index, actors)),
            };
        }

        return things;
    }

    private static FigureSentence ReadSentence(Telling telling, int index, ActorTable actors)
    {
        var sentence = Sentence(telling.Account, telling.Figures[index]);
        return new FigureSentence(
            [
                .. actors.In(telling, sentence).Where(actor => actor.Kind != ActorKind.State).Select(actor => actor.Id)
                    .Concat(CapitalWords(telling.Account.Text, sentence))
                    .Distinct(StringComparer.Ordinal),
            ],
            TellingWords(telling.Account.Text, sentence),
            [
                .. telling.Figures
                    .Where((other, i) => i != index && sentence.Contains(other.Value))
                    .Select(other => (ClassOf(other).Class, other.Role, other.Range)),
            ]);
    }

    private static Span Sentence(AccountText account, FigureFinding finding) =>
        account.BlockAt(finding.Evidence.Start) is { } block ? SentenceSpan.Around(account.Text, block.Span, finding.Evidence) : finding.Evidence;

    private static (string Class, bool Stock) ClassOf(FigureFinding finding) =>
        Classes.TryGetValue(finding.CountsHead, out var known) ? known
        : finding.CountsHead.Length == 0 && finding.Role is not null ? Classes["people"]
        : (finding.CountsHead, false);

    /// <summary>The state whose they are: the one named last in the words that own or describe what is counted; else the actor named there, as no gazetteer knows every state or armed group.</summary>
    private static string? Owner(Telling telling, FigureFinding finding, ActorTable actors) =>
        (finding.Counts is { } counts ? StateIn(telling.Account.Text, counts) : null)
        ?? (finding.Owner is { } owner ? StateIn(telling.Account.Text, owner) : null)
        ?? (finding.Counts is { } words ? ActorIn(telling, words, actors) : null)
        ?? (finding.Owner is { } named ? ActorIn(telling, named, actors) : null);

    private static string? ActorIn(Telling telling, Span span, ActorTable actors) =>
        actors.In(telling, span).FirstOrDefault(actor => actor.Kind != ActorKind.Person)?.Id;

    private static string? StateIn(string text, Span span)
    {
        var words = span.In(text);
        foreach (var range in words.SplitAny(' ', '\u00a0', '\n', '-'))
        {
            var word = words[range].Trim(",;:“”\"'’()");
            var bare = word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word;
            if (CountryGazetteer.Find(bare) is { Naming: not CountryNaming.Capital } match)
            {
                return match.Country.Code;
            }
        }

        return CountryGazetteer.Find(words)?.Country.Code;
    }

    private static string? Place(Telling telling, FigureFinding finding, string? owner, ActorTable actors)
    {
        if (finding.Where is not { } where)
        {
            return null;
        }

        var named = actors.In(telling, where).FirstOrDefault(actor => actor.Kind == ActorKind.State);
        var code = named is not null ? CountryGazetteer.Find(named.Name)?.Country.Code
            : CountryGazetteer.Find(where.In(telling.Account.Text))?.Country.Code ?? ActorIn(telling, where, actors);
        return code == owner ? null : code;
    }

    /// <summary>The state that an account names most, besides the most named owner of what it counts; null when two are named as often.</summary>
    private static string? LeadingState(Telling telling, ActorTable actors)
    {
        var owners = telling.Figures.Select(f => Owner(telling, f, actors)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var states = Enumerable.Range(0, telling.Names.Length)
            .Select(i => actors.Of(telling, i))
            .Where(actor => actor?.Kind == ActorKind.State)
            .GroupBy(actor => CountryGazetteer.Find(actor!.Name)?.Country.Code, StringComparer.Ordinal)
            .Where(state => state.Key is { } code && !owners.Contains(code))
            .Select(state => (Code: state.Key, Count: state.Count()))
            .OrderByDescending(state => state.Count)
            .ThenBy(state => state.Code, StringComparer.Ordinal)
            .Take(2)
            .ToArray();
        return states.Length == 0 || (states.Length == 2 && states[0].Count == states[1].Count) ? null : states[0].Code;
    }

    private static bool IsPart(AccountText account, FigureFinding finding)
    {
        var text = account.Text;
        var reader = new WordReader(text, finding.Evidence.Start, finding.Evidence.End);
        while (reader.Read())
        {
            if (PartWords.Contains(text.AsSpan(reader.Start, reader.End - reader.Start)))
            {
                return true;
            }
        }

        // "69 civilians, including 19 children": the word stands right before the number.
        var before = text.AsSpan(0, finding.Value.Start).TrimEnd();
        return before.EndsWith("including", StringComparison.OrdinalIgnoreCase) || before.EndsWith("among them", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Words with a capital inside the sentence: the names of small places are in no gazetteer, yet they tie two tellings to one event. States are too common to do so.
    /// </summary>
    private static List<string> CapitalWords(string text, Span sentence)
    {
        var found = new List<string>();
        var reader = new WordReader(text, sentence.Start, sentence.End);
        while (reader.Read())
        {
            var word = text.AsSpan(reader.Start, reader.End - reader.Start);
            if (reader.Start > sentence.Start && word.Length >= ShortestTellingWord && char.IsUpper(word[0]) && char.IsLower(word[1])
                && !CommonWords.Contains(word) && CountryGazetteer.Find(word) is null)
            {
                found.Add($"word:{word}");
            }
        }

        return found;
    }

    private static ImmutableArray<ulong> TellingWords(string text, Span sentence)
    {
        var words = new SortedSet<ulong>();
        var reader = new WordReader(text, sentence.Start, sentence.End);
        while (reader.Read())
        {
            var word = text.AsSpan(reader.Start, reader.End - reader.Start);
            if (word.Length >= ShortestTellingWord && !char.IsDigit(word[0]) && !CommonWords.Contains(word))
            {
                words.Add(reader.Hash);
            }
        }

        return [.. words];
    }
}
