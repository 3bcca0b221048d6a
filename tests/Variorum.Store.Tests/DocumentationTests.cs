namespace Variorum.Store.Tests;

public sealed class DocumentationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Docs_store_md_draws_every_table_with_every_column_and_no_other()
    {
        Assert.Equal(Tables(), Drawn());
    }

    /// <summary>What a new record holds, as <c>table.column</c>.</summary>
    private SortedSet<string> Tables()
    {
        RecordStore.OpenForWriting(_folder.Record).Dispose();
        using var database = RecordFile.OpenForReading(_folder.Record, Layout.Current);
        using var rows = database.Query(
            """
            SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
            WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite_%'
            """);
        var tables = new SortedSet<string>(StringComparer.Ordinal);
        while (rows.Step())
        {
            tables.Add(rows.Text(0));
        }

        return tables;
    }

    /// <summary>What the page draws: a table below a heading <c>### `table`</c>, a column in the first cell of each of its rows.</summary>
    private static SortedSet<string> Drawn()
    {
        var drawn = new SortedSet<string>(StringComparer.Ordinal);
        var table = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository(), "docs", "store.md")))
        {
            if (line.StartsWith("### `", StringComparison.Ordinal))
            {
                table = line.Split('`')[1];
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal) && table.Length > 0)
            {
                drawn.Add($"{table}.{line.Split('`')[1]}");
            }
        }

        return drawn;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Variorum.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Variorum.slnx stands in no folder above the tests");
        }

        return folder.FullName;
    }
}
