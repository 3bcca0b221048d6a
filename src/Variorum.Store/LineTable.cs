using Variorum.Model;

namespace Variorum.Store;

/// <summary>A table that holds one file of the export, a row a line.</summary>
internal abstract class LineTable
{
    protected LineTable(string name) => Name = name;

    /// <summary>The name of the table and, without its ending, of the file.</summary>
    public string Name { get; }

    /// <summary>Puts the lines of a record in place of those that are there.</summary>
    public abstract void Replace(Database database, Record record, RecordSummary summary, CancellationToken cancellation);

    /// <summary>What in the table is not as it was published, a sentence each.</summary>
    public abstract IEnumerable<string> Check(Database database, CancellationToken cancellation);
}
