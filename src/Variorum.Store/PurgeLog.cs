using System.Collections.Immutable;
using NodaTime.Text;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>Takes documents out for good, and remembers that they were.</summary>
internal sealed class PurgeLog
{
    private readonly Database _database;
    private readonly Inputs _inputs;
    private readonly TextIndex _index;

    public PurgeLog(Database database, Inputs inputs, TextIndex index)
    {
        _database = database;
        _inputs = inputs;
        _index = index;
    }

    /// <summary>What was purged, by SHA-256.</summary>
    public ImmutableArray<Purge> All()
    {
        using var rows = _database.Query("SELECT sha256, purged_by, purged_on, because FROM purge ORDER BY sha256");
        var purges = ImmutableArray.CreateBuilder<Purge>();
        while (rows.Step())
        {
            var on = LocalDatePattern.Iso.Parse(rows.Text(2));
            purges.Add(on.Success
                ? new Purge(rows.Text(0), rows.Text(1), on.Value, rows.Text(3))
                : throw SqliteResult.Damaged(_database.Path, $"the purge of {rows.Text(0)} has no date"));
        }

        return purges.ToImmutable();
    }

    /// <summary>Takes a document out, with all that was found in it, and notes who wanted it so.</summary>
    public void Take(Purge purge)
    {
        // SQLite overwrites what it deletes; what was moved or deleted before is wiped at the end.
        _database.Run("PRAGMA secure_delete = ON");
        if (_inputs.Find(Ids.Document(purge.Sha256)) is { } input)
        {
            _index.Purge(input);
            foreach (var table in (ReadOnlySpan<string>)["analysis", "sighting", "content"])
            {
                _database.Command($"DELETE FROM {table} WHERE input = ?").Bind(1, input).Run();
            }

            _database.Command("DELETE FROM input WHERE number = ?").Bind(1, input).Run();
        }

        _database.Command("INSERT INTO purge (sha256, purged_by, purged_on, because, wiped) VALUES (?, ?, ?, ?, 0) ON CONFLICT (sha256) DO NOTHING")
            .Bind(1, purge.Sha256)
            .Bind(2, purge.By)
            .Bind(3, LocalDatePattern.Iso.Format(purge.On))
            .Bind(4, purge.Because)
            .Run();
    }

    /// <summary>
    /// Writes the file anew where a purge has not come to its end: no free page, and no page of an older state, is left that could hold what was purged.
    /// </summary>
    public void Wipe()
    {
        if (_database.Command("SELECT COUNT(*) FROM purge WHERE wiped = 0").Number() == 0)
        {
            return;
        }

        _database.Run("VACUUM");
        Checkpoint();
        _database.InTransaction(() => _database.Run("UPDATE purge SET wiped = 1"));
    }

    /// <summary>Brings the log into the file and empties it: until then the file holds the pages as they were.</summary>
    private void Checkpoint()
    {
        var busy = _database.Command("PRAGMA wal_checkpoint(TRUNCATE)").Number();
        if (busy != 0)
        {
            throw _database.Failure(SQLitePCL.raw.SQLITE_BUSY);
        }
    }
}
