using System.Collections.Frozen;
using System.Reflection;
using NodaTime.Text;

namespace Variorum.Collation;

/// <summary>Who was head of a state or government when.</summary>
internal static class Offices
{
    private static readonly FrozenDictionary<string, Term[]> Terms = Load();

    private static readonly FrozenDictionary<string, LocalDate> FirstDays = Terms
        .GroupBy(entry => entry.Key[(entry.Key.LastIndexOf(' ') + 1)..], entry => entry.Value.Min(term => term.From), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Min(), StringComparer.Ordinal);

    /// <summary>The terms of a person in the office that a title names, in order; none where the table knows none.</summary>
    /// <param name="name">Given names and surname.</param>
    /// <param name="title">The title in the account; the office is its end ("US President").</param>
    public static IEnumerable<Term> TermsOf(string name, string title) =>
        Terms.TryGetValue(name, out var terms)
            ? terms.Where(term => term.Offices.Any(office => title.EndsWith(office, StringComparison.OrdinalIgnoreCase)))
            : [];

    /// <summary>The first day that anybody of a surname began to hold one of the offices of the table; null for a name it does not know.</summary>
    public static LocalDate? Began(ReadOnlySpan<char> surname) =>
        FirstDays.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out var day) ? day : null;

    private static FrozenDictionary<string, Term[]> Load() =>
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/offices.tsv").Rows
            .SelectMany(row => row[0].Split('|').Select(name => (Name: name, Term: new Term(
                [.. row[1].Split('|')],
                LocalDatePattern.Iso.Parse(row[2]).Value,
                ResourceTable.Cell(row, 3) is { Length: > 0 } to ? LocalDatePattern.Iso.Parse(to).Value : null))))
            .GroupBy(entry => entry.Name, entry => entry.Term, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>A term of office.</summary>
    /// <param name="Offices">The names of the office.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day; null when it had not ended.</param>
    internal sealed record Term(ImmutableArray<string> Offices, LocalDate From, LocalDate? To);
}
