using System.Globalization;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>The feasts and remembrance days of <c>times-feasts.tsv</c> by their names.</summary>
internal sealed class FeastTable
{
    /// <summary>The most words that a name has.</summary>
    public const int LongestName = 5;

    private readonly WordMap<Feast> _feasts;

    private FeastTable(ResourceTable table)
    {
        Hash = table.Hash;
        _feasts = new(table.Rows.Select(row => KeyValuePair.Create(row[0], new Feast(
            Enum.Parse<FeastCalendar>(row[1], ignoreCase: true), Number(row, 2), Number(row, 3), Number(row, 4)))));
        FirstWords = [.. table.Rows.Select(row => FirstWord(row[0])).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public static FeastTable Default { get; } = new(ResourceTable.Load(typeof(FeastTable).Assembly, "meaning/times-feasts.tsv"));

    public string Hash { get; }

    /// <summary>The words that a name may begin with.</summary>
    public ImmutableArray<string> FirstWords { get; }

    public Feast? Find(ReadOnlySpan<char> name) => _feasts.TryGet(name, out var feast) ? feast : null;

    private static string FirstWord(string name) => name.Split(' ', '-', '\'')[0];

    private static int Number(ImmutableArray<string> row, int cell) =>
        ResourceTable.Cell(row, cell) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
}
