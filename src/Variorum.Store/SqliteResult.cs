using SQLitePCL;

namespace Variorum.Store;

/// <summary>Says in the user's words what a result code of SQLite means for a record.</summary>
internal static class SqliteResult
{
    private const int PrimaryCode = 0xFF;

    /// <summary>The log's index could not grow beside the file: what a full disk is to one who reads after a kill.</summary>
    private const int NoRoomForIndex = raw.SQLITE_IOERR | (19 << 8);

    /// <summary>The exception for a result code.</summary>
    /// <param name="code">The (extended) result code; see https://sqlite.org/rescode.html.</param>
    /// <param name="message">What SQLite says about it.</param>
    /// <param name="path">The record.</param>
    public static StoreException ToException(int code, string message, string path) => (code == NoRoomForIndex ? raw.SQLITE_FULL : code & PrimaryCode) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(StoreError.InUse, $"{path} is in use by another process. Wait until it has finished, then try again."),
        raw.SQLITE_READONLY => new(StoreError.ReadOnly, $"{path} cannot be written to: the file, its folder or the medium is read-only. Copy it to where you may write."),
        raw.SQLITE_FULL => new(StoreError.Full, $"The disk is full: {path} could not be written. What was saved before is safe; free some space and run the same command again."),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => new(StoreError.Denied, $"{path} cannot be opened. Check that you may read and write it and its folder ({message})."),
        raw.SQLITE_NOTADB => new(StoreError.Foreign, $"{path} is not a record of Variorum. Give another path."),
        raw.SQLITE_CORRUPT => Damaged(path, message),
        raw.SQLITE_TOOBIG => new(StoreError.TooLarge, $"Something is too large to be kept in {path} ({message}). Leave that input out or split it."),
        _ => new(StoreError.Failed, $"{path} could not be read or written ({message}, SQLite code {code}). Check the disk and try again."),
    };

    /// <summary>The exception for a file that is not as it was left.</summary>
    /// <param name="path">The record.</param>
    /// <param name="finding">What is wrong with it.</param>
    public static StoreException Damaged(string path, string finding) =>
        new(StoreError.Damaged, $"{path} is damaged or was altered ({finding}). Restore it from a back-up, or build a new record from the inputs.");
}
