namespace Variorum.Publishing.Tables;

/// <summary>Rows of RFC 4180: cells parted by commas, rows ended by CR LF, quotation marks doubled.</summary>
internal static class Csv
{
    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    public static void WriteRow(TextWriter output, IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                output.Write(',');
            }

            first = false;
            Write(output, Harmless(cell ?? ""));
        }

        output.Write("\r\n");
    }

    /// <summary>
    /// A spreadsheet takes a cell that begins with one of these for a formula, and a formula can fetch and run things. An apostrophe in front makes it text. A number is left as it is.
    /// (OWASP, "CSV Injection".)
    /// </summary>
    private static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(cell, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;

    private static void Write(TextWriter output, string cell)
    {
        if (!cell.AsSpan().ContainsAny(NeedsQuotes))
        {
            output.Write(cell);
            return;
        }

        output.Write('"');
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
