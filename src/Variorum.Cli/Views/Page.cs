using Spectre.Console;
using Variorum.Cli.Terminal;

namespace Variorum.Cli.Views;

/// <summary>Writes a view for a person to read: headings, tables, and indented lines. All text from the record goes through <see cref="TerminalText.Safe"/> here.</summary>
internal sealed class Page(IAnsiConsole console)
{
    /// <summary>A width at which nothing is folded, for output that is no terminal.</summary>
    public const int Unfolded = 100_000;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>A page on standard output; not folded to a width where it goes to a file or another program.</summary>
    public static Page OnOutput()
    {
        if (!Console.IsOutputRedirected)
        {
            return new Page(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }));
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(Console.Out) });
        plain.Profile.Width = Unfolded;
        return new Page(plain);
    }

    /// <summary>A line that heads what follows.</summary>
    public void Heading(string text)
    {
        console.Write(new Text(TerminalText.Safe(text), Strong));
        console.WriteLine();
    }

    /// <summary>A line of text, indented by steps of two.</summary>
    public void Line(string text, int indent = 0, bool quiet = false)
    {
        var line = new Text(TerminalText.Safe(text), quiet ? Quiet : Style.Plain);
        if (console.Profile.Width == Unfolded)
        {
            console.Write(new string(' ', indent * 2));
            console.Write(line);
            console.WriteLine();
        }
        else
        {
            console.Write(new Padder(line, new Padding(indent * 2, 0, 0, 0)));
        }
    }

    /// <summary>An empty line.</summary>
    public void Gap() => console.WriteLine();

    /// <summary>A table without frame.</summary>
    /// <param name="headings">The headings; one that starts with <c>&gt;</c> sets its column to the right.</param>
    /// <param name="rows">The rows, as many cells as headings.</param>
    public void Table(string[] headings, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(heading.TrimStart('>'), Quiet)).Padding(0, 0, 2, 0);
            table.AddColumn(heading.StartsWith('>') ? column.RightAligned().NoWrap() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(TerminalText.Safe(cell))));
        }

        console.Write(table);
    }
}
