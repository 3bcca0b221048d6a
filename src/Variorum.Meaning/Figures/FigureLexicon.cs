using System.Globalization;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>The words around numbers: bounds, units, roles, and what ends a noun phrase.</summary>
internal sealed class FigureLexicon
{
    private readonly WordMap<Relation> _boundsBefore;
    private readonly WordMap<Relation> _boundsAfter;
    private readonly WordMap<UnitWord> _units;
    private readonly WordMap<RoleWord> _roles;
    private readonly WordMap<WordUse> _words;

    private FigureLexicon(ResourceTable bounds, ResourceTable units, ResourceTable roles, ResourceTable words)
    {
        Hash = bounds.Hash + units.Hash + roles.Hash + words.Hash;
        _boundsBefore = Bounds(bounds, "before");
        _boundsAfter = Bounds(bounds, "after");
        _units = new(units.Rows.Select(row => KeyValuePair.Create(row[0], new UnitWord(
            Enum.Parse<UnitKind>(row[2], ignoreCase: true), row[1], ResourceTable.Cell(row, 3) is { Length: > 0 } scale ? decimal.Parse(scale, CultureInfo.InvariantCulture) : 1m))));
        _roles = new(roles.Rows.Select(row => KeyValuePair.Create(row[0], new RoleWord(row[1], Enum.Parse<RoleForm>(row[2], ignoreCase: true)))));
        _words = new(words.Rows.GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase).Select(rows => KeyValuePair.Create(
            rows.Key, rows.Aggregate(WordUse.None, (use, row) => use | Enum.Parse<WordUse>(row[1], ignoreCase: true)))));
    }

    public static FigureLexicon Default { get; } = new(Table("bounds"), Table("units"), Table("roles"), Table("words"));

    /// <summary>A hash over the tables.</summary>
    public string Hash { get; }

    public Relation? BoundBefore(ReadOnlySpan<char> phrase) => _boundsBefore.TryGet(phrase, out var relation) ? relation : null;

    public Relation? BoundAfter(ReadOnlySpan<char> phrase) => _boundsAfter.TryGet(phrase, out var relation) ? relation : null;

    public UnitWord Unit(ReadOnlySpan<char> words) => _units.TryGet(words, out var unit) ? unit : default;

    public RoleWord Role(ReadOnlySpan<char> word) => _roles.TryGet(word, out var role) ? role : default;

    public bool Is(ReadOnlySpan<char> word, WordUse use) => _words.TryGet(word, out var uses) && (uses & use) != WordUse.None;

    private static ResourceTable Table(string name) => ResourceTable.Load(typeof(FigureLexicon).Assembly, $"meaning/figures-{name}.tsv");

    private static WordMap<Relation> Bounds(ResourceTable table, string side) => new(
        table.Rows.Where(row => row[2] == side).Select(row => KeyValuePair.Create(row[0], Enum.Parse<Relation>(row[1]))));
}
