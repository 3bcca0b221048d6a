using System.Reflection;

namespace Variorum.Language;

/// <summary>Outlets and agencies by name and by host, as <c>resources/language/outlets.tsv</c> lists them.</summary>
/// <remarks>
/// Names are matched with their case. Many are ordinary words ("The Hill", "Time", "Focus"): that words are an outlet's name here
/// does not make them one in a text; whoever asks has seen that something is being cited.
/// </remarks>
public static class OutletGazetteer
{
    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "language/outlets.tsv");
    private static readonly WordMap<KnownOutlet> ByName = new(Entries(name: true), ignoreCase: false);
    private static readonly WordMap<KnownOutlet> ByHost = new(Entries(name: false));

    /// <summary>The hash of the table; part of the cache key of a stage that asks here.</summary>
    public static string Hash => Table.Hash;

    /// <summary>The outlet of a name ("Associated Press", "AP", "the Guardian"); null when it is not known.</summary>
    /// <param name="name">A name as it stands in the text, with single spaces.</param>
    public static KnownOutlet? FindByName(ReadOnlySpan<char> name) => ByName.TryGet(name, out var outlet) ? outlet : null;

    /// <summary>The outlet of a host, whatever its case and subdomain ("www.bbc.co.uk", "edition.cnn.com"); null when it is not known.</summary>
    /// <param name="host">The host part of a URL, without scheme, port and path.</param>
    public static KnownOutlet? FindByHost(ReadOnlySpan<char> host)
    {
        while (true)
        {
            if (ByHost.TryGet(host, out var outlet))
            {
                return outlet;
            }

            var dot = host.IndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            host = host[(dot + 1)..];
        }
    }

    /// <summary>Every name of every outlet.</summary>
    internal static IEnumerable<string> Names() => Table.Rows.SelectMany(Names);

    private static IEnumerable<KeyValuePair<string, KnownOutlet>> Entries(bool name)
    {
        foreach (var row in Table.Rows)
        {
            var country = ResourceTable.Cell(row, 3);
            var kind = row[1] switch
            {
                "agency" => OutletKind.Agency,
                "outlet" => OutletKind.Outlet,
                _ => throw new InvalidDataException($"{Table.Name}: {row[0]} is neither agency nor outlet"),
            };
            var outlet = new KnownOutlet(row[0], kind, country.Length == 0 ? null : country);
            foreach (var key in name ? Names(row) : Split(row, 2))
            {
                yield return KeyValuePair.Create(key, outlet);
            }
        }
    }

    // "The Guardian" is "the Guardian" inside a sentence.
    private static IEnumerable<string> Names(ImmutableArray<string> row) =>
        Split(row, 4).Prepend(row[0]).SelectMany(name => name.StartsWith("The ", StringComparison.Ordinal) ? [name, "the " + name[4..]] : new[] { name });

    private static string[] Split(ImmutableArray<string> row, int column) =>
        ResourceTable.Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries);
}
