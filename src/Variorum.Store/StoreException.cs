namespace Variorum.Store;

/// <summary>A record on disk could not be opened, read or written. The message says what happened, to which file, and what to do.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(StoreError error, string message)
        : base(message) => Error = error;

    internal StoreException(StoreError error, string message, Exception inner)
        : base(message, inner) => Error = error;

    /// <summary>What went wrong.</summary>
    public StoreError Error { get; }

    /// <summary>The same as a name that programs may rely on, such as <c>store.in-use</c>.</summary>
    public string Code => Error switch
    {
        StoreError.NotFound => "store.not-found",
        StoreError.Folder => "store.folder",
        StoreError.Foreign => "store.foreign",
        StoreError.Newer => "store.newer",
        StoreError.Older => "store.older",
        StoreError.Damaged => "store.damaged",
        StoreError.InUse => "store.in-use",
        StoreError.Denied => "store.denied",
        StoreError.ReadOnly => "store.read-only",
        StoreError.Full => "store.full",
        StoreError.TooLarge => "store.too-large",
        StoreError.MigrationFailed => "store.migration-failed",
        _ => "store.failed",
    };
}
