using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Variorum.Model;
using Variorum.Publishing.Phrasing;
using Variorum.Publishing.Tables;

namespace Variorum.Publishing.Coding;

/// <summary>
/// Writes the coded events as one CSV table, a row for each pair of a source and a target, as users of PLOVER and CAMEO data count them. Only events of status
/// <see cref="EventStatus.Actual"/> are in it: a demand is an event, what it demands is none.
/// </summary>
/// <remarks>Types, quadrants and weights: PLOVER (openeventdata/PLOVER, 2024). Actor codes: ISO 3166 alpha-3 and PLOVER's sectors.</remarks>
public static class CodedEventExport
{
    private const int CountryLetters = 3;
    private const string Between = "; ";

    private static readonly ImmutableDictionary<string, (string Quad, string Weight)> Types = ResourceTable.Load(Assembly.GetExecutingAssembly(), "publishing/plover-types.tsv").Rows
        .ToImmutableDictionary(row => row[0], row => (row[1], ResourceTable.Cell(row, 2)), StringComparer.Ordinal);

    private static readonly ImmutableArray<CsvColumn<Dyad>> Columns =
    [
        new("event", d => d.Event.Id), new("from", d => d.Event.Time.From is { } from ? Phrases.Day(from) : null), new("to", d => d.Event.Time.To is { } to ? Phrases.Day(to) : null),
        new("basis", d => d.Event.Time.Basis.ToString().ToLowerInvariant()), new("type", d => Word(d.Event.Type)), new("mode", d => d.Event.Mode), new("quad", d => Types[Word(d.Event.Type)].Quad),
        new("weight", d => Types[Word(d.Event.Type)].Weight), new("cameo", d => d.Event.Cameo),
        new("source", d => d.Source?.Name), new("source_country", d => Country(d.Source)), new("source_sector", d => Sector(d.Source)),
        new("target", d => d.Target?.Name), new("target_country", d => Country(d.Target)), new("target_sector", d => Sector(d.Target)),
        new("place", d => d.Event.Place), new("accounts", d => d.Event.Accounts.Length.ToString(CultureInfo.InvariantCulture)),
        new("independent_accounts", d => d.Event.IndependentAccounts.ToString(CultureInfo.InvariantCulture)), new("mentions", d => string.Join(Between, d.Event.Mentions)),
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between events.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Csv.WriteRow(writer, Columns.Select(column => column.Name));
        foreach (var happening in record.Lines<Event>("status", "actual"))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var source in Side(happening.Sources))
            {
                foreach (var target in Side(happening.Targets))
                {
                    Csv.WriteRow(writer, Columns.Select(column => column.Cell(new Dyad(happening, source, target))));
                }
            }
        }
    }

    /// <summary>The participants of a side; nobody where none is named, so that the event still has a row.</summary>
    private static IEnumerable<Participant?> Side(ImmutableArray<Participant> side) => side.Cast<Participant?>().DefaultIfEmpty();

    private static string Word(EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>The country of a code, which comes first; dashes stand for one that is not known.</summary>
    private static string? Country(Participant? one) => one?.Code is { Length: >= CountryLetters } code && code[0] != '-' ? code[..CountryLetters] : null;

    private static string? Sector(Participant? one) => one?.Code is { Length: > CountryLetters } code ? code[CountryLetters..] : null;

    /// <summary>One row.</summary>
    private sealed record Dyad(Event Event, Participant? Source, Participant? Target);
}
