using FsCheck;
using FsCheck.Fluent;
using Variorum.Publishing.Tables;

namespace Variorum.Publishing.Tests.Exporting;

/// <summary>Tables are read back as they were, by a reader of RFC 4180, and no cell is a formula.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1 (555)", "'+1 (555)")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("3=3", "3=3")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_text_and_a_number_is_left(string cell, string expected) => Assert.Equal([[expected]], Read(Row(cell)));

    [Fact]
    public void Any_cells_are_read_back_as_they_were() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<string?>>(), cells =>
        {
            // A first column keeps a row of one empty cell from being no row.
            string?[] row = ["x", .. cells.Get];
            var read = Assert.Single(Read(Row(row)));
            return read.Zip(row).All(pair => pair.First == (pair.Second ?? "") || pair.First == "'" + pair.Second);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_table_has_as_many_cells_in_each_row_as_headings_and_no_formula()
    {
        using var record = new HostileRecord();
        CsvExport.Write(record.Published, record["csv"], withText: true, default);
        var files = Directory.GetFiles(record["csv"]);
        Assert.Equal(17, files.Length);
        foreach (var file in files)
        {
            var rows = Read(File.ReadAllText(file));
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            Assert.DoesNotContain(rows.SelectMany(r => r), cell => cell.Length > 0 && "=+@\t\r".Contains(cell[0], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Evidence_says_where_its_words_stand()
    {
        using var record = new HostileRecord();
        CsvExport.Write(record.Published, record["csv"], withText: true, default);
        var statement = Table(record, "statements.csv");
        var text = Table(record, "accounts.csv")["text"];
        Assert.Equal(statement["evidence_text"], text[int.Parse(statement["evidence_start"])..int.Parse(statement["evidence_end"])]);
    }

    private static Dictionary<string, string> Table(HostileRecord record, string file)
    {
        var rows = Read(File.ReadAllText(Path.Combine(record["csv"], file)));
        return rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static string Row(params string?[] cells)
    {
        using var output = new StringWriter();
        Csv.WriteRow(output, cells);
        return output.ToString();
    }

    private static List<List<string>> Read(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[i++]);
            }
            else if (csv[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (csv[i] == ',' || csv[i] == '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else if (quoted || csv[i] != '\r')
            {
                cell.Append(csv[i]);
            }
        }

        return rows;
    }
}
