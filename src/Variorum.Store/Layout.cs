using System.Collections.Concurrent;
using System.Collections.Immutable;
using SQLitePCL;

namespace Variorum.Store;

/// <summary>
/// The layout of a record: tells a record from a foreign, newer or altered file, makes a new one and brings an old one up to date.
/// </summary>
/// <remarks>
/// What the schema of a version has to be is not written down a second time: the migrations are run in memory and the file's schema is held against what they
/// give, so a trigger, view, table or index that no migration made is refused before anything is read through it.
/// </remarks>
internal sealed class Layout
{
    /// <summary>"Vrec", in the place SQLite keeps for the kind of a file.</summary>
    public const int ApplicationId = 0x56726563;

    private const string SchemaQuery = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";

    private readonly ImmutableArray<Migration> _migrations;
    private readonly ConcurrentDictionary<int, ImmutableArray<string>> _expected = new();

    public Layout(ImmutableArray<Migration> migrations) => _migrations = migrations;

    /// <summary>The layout of this version of Variorum.</summary>
    public static Layout Current { get; } = new(Migrations.All);

    /// <summary>The number of the newest layout.</summary>
    public int Version => _migrations[^1].Version;

    /// <summary>Checks that a file is an unaltered record.</summary>
    /// <returns>The version of its layout; 0 for a file without any content.</returns>
    /// <exception cref="StoreException">It is foreign, newer, or was altered.</exception>
    public int Identify(Database database)
    {
        var application = database.Command("PRAGMA application_id").Number();
        var version = database.Command("PRAGMA user_version").Number()!.Value;
        if (application == 0 && version == 0 && Schema(database).IsEmpty)
        {
            return 0;
        }

        if (application != ApplicationId)
        {
            throw new StoreException(StoreError.Foreign, $"{database.Path} is a database of another program, not a record of Variorum. Give another path.");
        }

        if (version > Version)
        {
            throw new StoreException(
                StoreError.Newer,
                $"{database.Path} was made by a newer version of Variorum (layout {version}; this version knows {Version}). Use that version or a later one.");
        }

        if (version < 1 || !Schema(database).SequenceEqual(_expected.GetOrAdd((int)version, Expected), StringComparer.Ordinal))
        {
            throw SqliteResult.Damaged(database.Path, $"its tables are not those of layout {version}");
        }

        return (int)version;
    }

    /// <summary>Brings a database to the newest layout, in one transaction.</summary>
    public void Migrate(Database database, int from) => database.InTransaction(() => Apply(database, from, Version));

    private void Apply(Database database, int from, int to)
    {
        foreach (var migration in _migrations.Where(m => m.Version > from && m.Version <= to))
        {
            database.Run(migration.Sql);
        }

        // Both numbers are the program's own; a PRAGMA takes no bound values.
        database.Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {to}");
    }

    private ImmutableArray<string> Expected(int version)
    {
        using var database = Database.Open(":memory:", raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);
        Apply(database, 0, version);
        return Schema(database);
    }

    private static ImmutableArray<string> Schema(Database database)
    {
        using var rows = database.Query(SchemaQuery);
        var schema = ImmutableArray.CreateBuilder<string>();
        while (rows.Step())
        {
            schema.Add(string.Join('\n', rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3)));
        }

        return schema.ToImmutable();
    }
}
