using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>The documents as they came in, where they were met, and what could not be read.</summary>
internal sealed class Inputs
{
    private const string NoContainer = "";

    private readonly Database _database;

    public Inputs(Database database) => _database = database;

    /// <summary>The number of a document inside this file; null when it is not kept.</summary>
    public long? Find(string document) => _database.Command("SELECT number FROM input WHERE id = ?").Bind(1, document).Number();

    /// <summary>Keeps a document and where it was met. One that is kept already gains sightings, and the reader it was met with now where that is the lesser.</summary>
    /// <returns>Its number inside this file, and whether it stands there under the reader it was met with now.</returns>
    public (long Number, bool Stands) Save(StoredDocument document)
    {
        var kept = Find(document.Id);
        var number = kept ?? Insert(document);
        var stands = kept is null || Settle(number, document);
        foreach (var sighting in document.Sightings)
        {
            // The container's hash is that of the last time it was met: a file that grew has the same parts under a new hash.
            _database.Command(
                """
                INSERT INTO sighting (input, name, container, part, container_sha256) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (input, name, container, part) DO UPDATE SET container_sha256 = excluded.container_sha256
                """)
                .Bind(1, number)
                .Bind(2, sighting.Name)
                .Bind(3, sighting.Container?.Name ?? NoContainer)
                .Bind(4, sighting.Container?.Part ?? 0)
                .Bind(5, sighting.Container?.Sha256 ?? "")
                .Run();
        }

        return (number, stands);
    }

    public void Save(NotRead notRead) =>
        _database.Command("INSERT INTO not_read (name, reason) VALUES (?, ?) ON CONFLICT DO NOTHING").Bind(1, notRead.Name).Bind(2, notRead.Reason).Run();

    /// <summary>Drops what was noted of inputs, of their parts, and of what lies below them where they are folders.</summary>
    public void Forget(IReadOnlySet<string> names)
    {
        foreach (var name in NotRead().Select(n => n.Name).Where(n => names.Contains(WithoutPart(n)) || names.Any(tried => Holds(tried, n))).Distinct(StringComparer.Ordinal))
        {
            _database.Command("DELETE FROM not_read WHERE name = ?").Bind(1, name).Run();
        }
    }

    public ImmutableArray<NotRead> NotRead()
    {
        using var rows = _database.Query("SELECT name, reason FROM not_read");
        var found = new List<NotRead>();
        while (rows.Step())
        {
            found.Add(new NotRead(rows.Text(0), rows.Text(1)));
        }

        return [.. found.OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Reason, StringComparer.Ordinal)];
    }

    /// <summary>Notes that all inputs are in the record that is being published. What none of them is new to stays as it is.</summary>
    public void Reach() => _database.Run(
        """
        UPDATE reach SET present = min(present, (SELECT coalesce(max(number), 0) FROM input)), before = min(before, (SELECT coalesce(max(number), 0) FROM input));
        UPDATE reach SET before = present, present = (SELECT max(number) FROM input) WHERE present < (SELECT max(number) FROM input);
        """);

    public IReadOnlyList<string> NewDocuments()
    {
        using var rows = _database.Query("SELECT id FROM input WHERE number > (SELECT before FROM reach) ORDER BY id");
        var found = new List<string>();
        while (rows.Step())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }

    public IEnumerable<Document> Documents()
    {
        using var inputs = _database.Query("SELECT number, id, sha256, reader, encoding, bytes, url, retrieved FROM input ORDER BY id");
        using var sightings = _database.Query("SELECT name, container, container_sha256, part FROM sighting WHERE input = ?");
        while (inputs.Step())
        {
            var seen = Sightings(sightings.Bind(1, inputs.Int64(0)));
            yield return new Document
            {
                Id = inputs.Text(1),
                Sha256 = inputs.Text(2),
                Names = [.. seen.Select(s => s.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Container = seen.Select(s => s.Container).OfType<Container>().OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Part).FirstOrDefault(),
                Reader = inputs.Text(3),
                Encoding = inputs.Text(4),
                Bytes = inputs.Int64(5),
                Url = inputs.TextOrNull(6),
                Retrieved = inputs.TextOrNull(7),
            };
        }
    }

    public byte[] ReadBytes(string document)
    {
        var content = _database.Command("SELECT c.body, i.bytes FROM input i JOIN content c ON c.input = i.number WHERE i.id = ?").Bind(1, document);
        try
        {
            if (!content.Step())
            {
                throw new ArgumentException($"the record keeps no document {document}", nameof(document));
            }

            return Packing.Unpack(content.Blob(0), content.Int64(1))
                ?? throw SqliteResult.Damaged(_database.Path, $"the bytes of document {document} cannot be unpacked");
        }
        finally
        {
            content.Reset();
        }
    }

    private long Insert(StoredDocument document)
    {
        _database.Command("INSERT INTO input (id, sha256, reader, encoding, bytes, url, retrieved) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .Bind(1, document.Id)
            .Bind(2, document.Sha256)
            .Bind(3, document.Reader)
            .Bind(4, document.Encoding)
            .Bind(5, document.Bytes.Length)
            .Bind(6, document.Url)
            .Bind(7, document.Retrieved)
            .Run();
        var number = _database.LastInsertedRow();
        Packing.Pack(
            document.Bytes.Span,
            packed => _database.Command("INSERT INTO content (input, body) VALUES (?, ?)").Bind(1, number).Bind(2, packed).Run());
        return number;
    }

    /// <summary>
    /// Settles under which reader a document stands that was met again: the first of both in ordinal order, so that which came first cannot be seen. What was
    /// found under the other is dropped.
    /// </summary>
    /// <returns>Whether it stands under the reader it was met with now.</returns>
    private bool Settle(long number, StoredDocument document)
    {
        var order = string.CompareOrdinal(document.Reader, Reader(number));
        if (order < 0)
        {
            _database.Command("UPDATE input SET reader = ?, encoding = ?, url = ?, retrieved = ? WHERE number = ?")
                .Bind(1, document.Reader)
                .Bind(2, document.Encoding)
                .Bind(3, document.Url)
                .Bind(4, document.Retrieved)
                .Bind(5, number)
                .Run();
            _database.Command("DELETE FROM analysis WHERE input = ?").Bind(1, number).Run();
            _database.Command("DELETE FROM indexed_input WHERE input = ?").Bind(1, number).Run();
        }

        return order <= 0;
    }

    private string Reader(long number)
    {
        var row = _database.Command("SELECT reader FROM input WHERE number = ?").Bind(1, number);
        row.Step();
        var reader = row.Text(0);
        row.Reset();
        return reader;
    }

    private List<Sighting> Sightings(Command rows)
    {
        var seen = new List<Sighting>();
        while (rows.Step())
        {
            var name = rows.Text(0);
            var container = rows.Text(1);
            var part = rows.Int64(3) is >= 0 and <= int.MaxValue and var number
                ? (int)number
                : throw SqliteResult.Damaged(_database.Path, $"{name} is part {rows.Int64(3)} of {container}");
            seen.Add(new Sighting(name, container.Length == 0 ? null : new Container(container, rows.Text(2), part)));
        }

        rows.Reset();
        return seen;
    }

    /// <summary>Whether a name is that of an input or of something below it. A folder counts as the same with a slash at its end and without.</summary>
    private static bool Holds(string input, string name)
    {
        var folder = input.AsSpan().TrimEnd('/');
        return name == input || (name.AsSpan().StartsWith(folder) && (name.Length == folder.Length || name[folder.Length] == '/'));
    }

    /// <summary>The name of the file in the name of a part of it (<c>file.jsonl:12</c>).</summary>
    private static string WithoutPart(string name)
    {
        var colon = name.LastIndexOf(':');
        return colon > 0 && colon + 1 < name.Length && !name.AsSpan(colon + 1).ContainsAnyExceptInRange('0', '9') ? name[..colon] : name;
    }
}
