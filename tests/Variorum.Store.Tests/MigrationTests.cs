namespace Variorum.Store.Tests;

public sealed class MigrationTests : IDisposable
{
    private static readonly Layout Next = new([.. Migrations.All, new Migration(Migrations.All[^1].Version + 1, "ALTER TABLE input ADD COLUMN weight INTEGER")]);

    private static readonly Layout Broken = new(
        [.. Migrations.All, new Migration(Migrations.All[^1].Version + 1, "ALTER TABLE input ADD COLUMN weight INTEGER; INSERT INTO nowhere VALUES (1)")]);

    private readonly TemporaryFolder _folder = new();

    public MigrationTests()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([Samples.Document("Boats left.")], []);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_migrations_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Length), Migrations.All.Select(m => m.Version));

    [Fact]
    public void An_older_record_is_brought_up_to_date_and_a_copy_of_it_is_kept()
    {
        var version = Layout.Current.Version;
        using (var store = RecordStore.OpenForWriting(_folder.Record, Next))
        {
            Assert.Single(store.Documents());
        }

        Assert.Equal(["record.vrec", $"record.vrec.bak-v{version}"], _folder.Names());
        using (var now = RecordStore.OpenForReading(_folder.Record, Next))
        {
            Assert.Single(now.Documents());
        }

        using var before = RecordStore.OpenForReading(_folder.In($"record.vrec.bak-v{version}"), Layout.Current);
        Assert.Single(before.Documents());
    }

    [Fact]
    public void An_older_record_is_not_changed_by_reading()
    {
        var before = File.ReadAllBytes(_folder.Record);

        var failure = Assert.Throws<StoreException>(() => RecordStore.OpenForReading(_folder.Record, Next));

        Assert.Equal("store.older", failure.Code);
        Assert.Contains("Run build", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.Record));
    }

    [Fact]
    public void The_entries_of_a_ledger_published_before_are_found_by_the_accounts_that_tell_them()
    {
        var path = _folder.In("older.vrec");
        RecordStore.OpenForWriting(path, new Layout([.. Migrations.All.Where(migration => migration.Version <= 5)])).Dispose();
        RawFile.Run(path, """INSERT INTO ledger (line, id, kind, status, body) VALUES (1, 'e', 'demand', 'made', CAST('{"accounts":["a.0","b.0"]}' AS BLOB)), (2, 'f', 'demand', 'made', CAST('{}' AS BLOB))""");

        using var store = RecordStore.OpenForWriting(path);

        Assert.Equal(1, store.Count<Model.LedgerEntry>(LineCondition.Holds("accounts", "b.0")));
        Assert.Equal(2, store.Count<Model.LedgerEntry>());
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_record_as_it_was()
    {
        var failure = Assert.Throws<StoreException>(() => RecordStore.OpenForWriting(_folder.Record, Broken));

        Assert.Equal("store.migration-failed", failure.Code);
        Assert.Contains(".bak-v", failure.Message, StringComparison.Ordinal);
        using var store = RecordStore.OpenForWriting(_folder.Record);
        Assert.Single(store.Documents());
        Assert.Empty(store.Check(CancellationToken.None));
    }

    [Fact]
    public void A_record_of_the_present_layout_gets_no_copy()
    {
        RecordStore.OpenForWriting(_folder.Record).Dispose();

        Assert.Equal(["record.vrec"], _folder.Names());
    }
}
