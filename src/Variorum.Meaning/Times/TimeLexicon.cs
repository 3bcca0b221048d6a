using System.Globalization;
using Variorum.Language;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>The words of times, those beside them, and the feasts.</summary>
internal sealed class TimeLexicon
{
    private readonly WordMap<TimeWord> _words;
    private readonly WordMap<Neighbour> _neighbours;

    private TimeLexicon(ResourceTable words, ResourceTable neighbours, FeastTable feasts)
    {
        Hash = words.Hash + neighbours.Hash + feasts.Hash;
        Feasts = feasts;
        _words = new(words.Rows.Select(row => KeyValuePair.Create(row[0], new TimeWord(Named<TimeWordKind>(row[1]), Value(row), ResourceTable.Cell(row, 3))))
            .Concat(NumeralReader.Default.Openers.Select(word => KeyValuePair.Create(word, new TimeWord(TimeWordKind.Numeral, 0, ""))))
            .Concat(feasts.FirstWords.Select(word => KeyValuePair.Create(word, new TimeWord(TimeWordKind.Feast, 0, "")))));
        _neighbours = new(neighbours.Rows.GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
            .Select(rows => KeyValuePair.Create(rows.Key, rows.Aggregate(default(Neighbour), (roles, row) => roles | Named<Neighbour>(row[1])))));
    }

    public static TimeLexicon Default { get; } = new(
        ResourceTable.Load(typeof(TimeLexicon).Assembly, "meaning/times-words.tsv"),
        ResourceTable.Load(typeof(TimeLexicon).Assembly, "meaning/times-neighbours.tsv"),
        FeastTable.Default);

    /// <summary>A hash over the tables.</summary>
    public string Hash { get; }

    /// <summary>The feasts.</summary>
    public FeastTable Feasts { get; }

    public TimeWord Word(ReadOnlySpan<char> word) => _words.TryGet(word, out var found) ? found : default;

    public Neighbour Neighbour(ReadOnlySpan<char> word) => _neighbours.TryGet(word, out var found) ? found : default;

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static int Value(ImmutableArray<string> row) =>
        ResourceTable.Cell(row, 2) is { Length: > 0 } cell ? int.Parse(cell, CultureInfo.InvariantCulture) : 0;
}
