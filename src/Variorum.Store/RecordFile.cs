using System.Collections.Immutable;
using SQLitePCL;

namespace Variorum.Store;

/// <summary>Opens the file of a record, for reading or for writing, and closes it so that one file is left.</summary>
internal static class RecordFile
{
    /// <summary>Few enough overflow pages for an article; 16 KiB measured the same.</summary>
    private const int PageBytes = 8192;

    /// <summary>Pages the write-ahead log may gather before they go into the file: 32 MiB.</summary>
    private const int LogPages = 4096;

    private const int CacheKibibytes = 64 * 1024;

    /// <summary>Opens for writing; makes the record when there is none and brings an older one up to date.</summary>
    public static Database OpenForWriting(string path, Layout layout)
    {
        RefuseFolder(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new StoreException(StoreError.NotFound, $"There is no folder {folder} for {path}. Make the folder first.");
        }

        var database = Database.Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);
        try
        {
            // SQLite opens what it may not write for reading only, without a word.
            if (database.IsReadOnly())
            {
                throw database.Failure(raw.SQLITE_READONLY);
            }

            // The lock is the operating system's: it goes with the process, however that ends.
            database.Run($"PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = {PageBytes}; PRAGMA cache_size = -{CacheKibibytes}");
            var version = layout.Identify(database);
            if (version != 0 && version < layout.Version)
            {
                Migrate(database, layout, version);
            }

            // The log survives the process, so a killed run loses nothing that was acknowledged; NORMAL keeps the file whole even when the power fails.
            database.Run($"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = {LogPages}");
            if (version == 0)
            {
                layout.Migrate(database, 0);
            }

            // Under an exclusive lock SQLite takes the lock only with the first write; it is wanted now, before any work is done.
            database.InTransaction(() => { });
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens for reading. Of a record that was closed cleanly, nothing on the disk is touched.</summary>
    public static Database OpenForReading(string path, Layout layout)
    {
        RefuseFolder(path);
        if (!File.Exists(path))
        {
            throw new StoreException(StoreError.NotFound, $"There is no record {path}. Check the path, or make the record with build.");
        }

        var database = Database.Open(path, raw.SQLITE_OPEN_READONLY);
        try
        {
            database.Run($"PRAGMA cache_size = -{CacheKibibytes}; PRAGMA query_only = ON");
            var version = layout.Identify(database);
            if (version == 0)
            {
                throw new StoreException(StoreError.Foreign, $"{path} is empty, not a record of Variorum. Make the record with build.");
            }

            if (version < layout.Version)
            {
                throw new StoreException(
                    StoreError.Older,
                    $"{path} was made by an older version of Variorum (layout {version}; this version reads {layout.Version}). Run build on it once: it keeps a back-up and brings the record up to date.");
            }

            return database;
        }
        catch (StoreException failure) when (failure.Error is StoreError.Denied or StoreError.ReadOnly && File.Exists(LogOf(path)))
        {
            database.Dispose();
            throw new StoreException(
                StoreError.ReadOnly,
                $"{path} was not closed cleanly, and its folder cannot be written to, which finishing it needs. Copy it together with {LogOf(path)} to where you may write.",
                failure);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Closes what was opened for writing: everything goes into the one file.</summary>
    public static void Close(Database database)
    {
        try
        {
            database.Run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");

            // One who read the record after a kill shared the log's index through this file; with the log gone nobody does.
            File.Delete(database.Path + "-shm");
        }
        catch (StoreException)
        {
            // Nothing is lost: what was acknowledged stands in the log beside the file, and the next opening takes it in.
        }

        database.Dispose();
    }

    /// <summary>The copies that migrations have left beside a record, in order.</summary>
    public static ImmutableArray<string> BackUps(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return [.. Directory.EnumerateFiles(folder, "*.bak-v*").Where(file => Path.GetFileName(file).StartsWith(Path.GetFileName(path) + ".bak-v", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private static void Migrate(Database database, Layout layout, int version)
    {
        var backup = $"{database.Path}.bak-v{version}";
        BackUp(database, backup);
        try
        {
            layout.Migrate(database, version);
        }
        catch (StoreException failure)
        {
            throw new StoreException(
                StoreError.MigrationFailed,
                $"{database.Path} could not be brought from layout {version} to {layout.Version}; it is as it was, and a copy lies in {backup}. {failure.Message}",
                failure);
        }
    }

    private static void BackUp(Database database, string backup)
    {
        // Under another name until it is whole, so that a back-up is never half of one.
        var unfinished = backup + "-unfinished";
        File.Delete(unfinished);
        using (var copy = Database.Open(unfinished, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE))
        {
            database.CopyTo(copy);
            copy.Run("PRAGMA journal_mode = DELETE");
        }

        File.Move(unfinished, backup, overwrite: true);
    }

    private static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw new StoreException(StoreError.Folder, $"{path} is a folder. A record is one file: give its path.");
        }
    }

    private static string LogOf(string path) => path + "-wal";
}
