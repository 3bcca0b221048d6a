using System.Globalization;
using Variorum.Language;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>The words of times, and the words that tell the side of the anchor.</summary>
internal sealed class TimeLexicon
{
    private readonly WordMap<TimeWord> _words;
    private readonly WordMap<TimeDirection> _tense;

    private TimeLexicon(ResourceTable words, ResourceTable tense)
    {
        Hash = words.Hash + tense.Hash;
        _words = new(words.Rows.Select(row => KeyValuePair.Create(row[0], new TimeWord(Kind(row[1]), Value(row), ResourceTable.Cell(row, 3))))
            .Concat(NumeralReader.Default.Openers.Select(word => KeyValuePair.Create(word, new TimeWord(TimeWordKind.Numeral, 0, "")))));
        _tense = new(tense.Rows.Select(row => KeyValuePair.Create(row[0], Enum.Parse<TimeDirection>(row[1], ignoreCase: true))));
    }

    public static TimeLexicon Default { get; } = new(
        ResourceTable.Load(typeof(TimeLexicon).Assembly, "meaning/times-words.tsv"),
        ResourceTable.Load(typeof(TimeLexicon).Assembly, "meaning/times-tense.tsv"));

    /// <summary>A hash over the tables.</summary>
    public string Hash { get; }

    public TimeWord Word(ReadOnlySpan<char> word) => _words.TryGet(word, out var found) ? found : default;

    /// <summary>The side of the anchor a word points to: a listed one, or the past for a form in -ed.</summary>
    public TimeDirection? Tense(ReadOnlySpan<char> word) =>
        _tense.TryGet(word, out var side) ? side
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? TimeDirection.Past
        : null;

    private static TimeWordKind Kind(string name) => Enum.Parse<TimeWordKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static int Value(ImmutableArray<string> row) =>
        ResourceTable.Cell(row, 2) is { Length: > 0 } cell ? int.Parse(cell, CultureInfo.InvariantCulture) : 0;
}
