namespace Variorum.Store;

/// <summary>What went wrong with a record on disk. Each has a code that stays the same over versions (<see cref="StoreException.Code"/>).</summary>
public enum StoreError
{
    /// <summary>There is no such file, or no such folder to make it in.</summary>
    NotFound,

    /// <summary>The path is a folder.</summary>
    Folder,

    /// <summary>The file is no record of Variorum.</summary>
    Foreign,

    /// <summary>A newer version of Variorum made the record.</summary>
    Newer,

    /// <summary>An older version of Variorum made the record; it has to be opened for writing once.</summary>
    Older,

    /// <summary>The file is not as Variorum left it.</summary>
    Damaged,

    /// <summary>Another process holds the record.</summary>
    InUse,

    /// <summary>The file or its folder may not be opened.</summary>
    Denied,

    /// <summary>The record has to be written to and cannot be.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>An input or a line is larger than a record can hold.</summary>
    TooLarge,

    /// <summary>The record could not be brought to the present layout; it is as it was.</summary>
    MigrationFailed,

    /// <summary>Reading or writing failed for another reason.</summary>
    Failed,
}
