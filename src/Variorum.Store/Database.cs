using SQLitePCL;

namespace Variorum.Store;

/// <summary>One connection to a SQLite file. Every failure leaves it as a <see cref="StoreException"/>.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>How long another process may hold the file before it counts as in use: enough for one that is just closing.</summary>
    private const int BusyMilliseconds = 250;

    private const int DefensiveOption = 1010;

    private readonly Dictionary<string, Command> _commands = new(StringComparer.Ordinal);
    private readonly sqlite3 _handle;

    static Database() => Batteries_V2.Init();

    private Database(string path, sqlite3 handle)
    {
        Path = path;
        _handle = handle;
    }

    public string Path { get; }

    /// <summary>Opens a file, makes it when <paramref name="flags"/> say so.</summary>
    /// <param name="path">The path as the user knows it; messages name it.</param>
    /// <param name="flags">Flags of <c>sqlite3_open_v2</c>.</param>
    public static Database Open(string path, int flags)
    {
        var result = raw.sqlite3_open_v2(path, out var handle, flags, null);
        var database = new Database(path, handle);
        try
        {
            database.Check(result);
            raw.sqlite3_extended_result_codes(handle, 1);
            raw.sqlite3_busy_timeout(handle, BusyMilliseconds);

            // What lies in a file that came from elsewhere is data, never code: no function runs from its schema, no table may be forged through SQL.
            raw.sqlite3_db_config(handle, DefensiveOption, 1, out _);
            database.Run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON");
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Runs commands without values and without rows.</summary>
    public void Run(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>A command that is prepared once and used again; the caller resets it.</summary>
    public Command Command(string sql)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Query(sql);
            _commands.Add(sql, command);
        }

        return command;
    }

    /// <summary>A command of its own, so that several may be read from at the same time; the caller disposes it.</summary>
    public Command Query(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_handle, sql, out var statement));
        return new Command(this, statement);
    }

    /// <summary>Does all of <paramref name="work"/> or nothing.</summary>
    public void InTransaction(Action work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            work();
            Run("COMMIT");
        }
        catch
        {
            // SQLite has rolled back already after some failures (a full disk); asking once more would hide the first reason.
            if (raw.sqlite3_get_autocommit(_handle) == 0)
            {
                raw.sqlite3_exec(_handle, "ROLLBACK");
            }

            throw;
        }
    }

    public long LastInsertedRow() => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>Whether SQLite could open the file for reading only.</summary>
    public bool IsReadOnly() => raw.sqlite3_db_readonly(_handle, "main") == 1;

    /// <summary>Copies the whole database, as it stands, into another file.</summary>
    public void CopyTo(Database target)
    {
        using var backup = raw.sqlite3_backup_init(target._handle, "main", _handle, "main");
        if (backup.IsInvalid)
        {
            throw target.Failure(raw.sqlite3_extended_errcode(target._handle));
        }

        var result = raw.sqlite3_backup_step(backup, -1);
        if (result != raw.SQLITE_DONE)
        {
            throw target.Failure(result);
        }
    }

    /// <summary>Throws when a result code is a failure.</summary>
    public void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Failure(result);
        }
    }

    public StoreException Failure(int result) => SqliteResult.ToException(result, raw.sqlite3_errmsg(_handle).utf8_to_string(), Path);

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _handle.Dispose();
    }
}
