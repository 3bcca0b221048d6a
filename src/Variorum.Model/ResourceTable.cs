using System.Reflection;
using System.Text;

namespace Variorum.Model;

/// <summary>
/// A lexicon, gazetteer or rule table from <c>resources/</c>: tab-separated lines, embedded in the assembly that uses it.
/// </summary>
/// <remarks>
/// Lines that start with <c>#</c> explain the columns and are skipped, as are empty lines. A cell is trimmed; an empty cell means "none". Missing cells at
/// the end of a line are empty. There is no quoting: no cell holds a tab.
/// </remarks>
public sealed class ResourceTable
{
    private ResourceTable(string name, ImmutableArray<ImmutableArray<string>> rows, string hash)
    {
        Name = name;
        Rows = rows;
        Hash = hash;
    }

    /// <summary>The name, as the path below <c>resources/</c> with forward slashes (<c>language/abbreviations.tsv</c>).</summary>
    public string Name { get; }

    /// <summary>The rows, in file order.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>The SHA-256 of the file; part of the cache key of the stage that uses it.</summary>
    public string Hash { get; }

    /// <summary>Loads a table that is embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The path below <c>resources/</c>.</param>
    /// <exception cref="ArgumentException">The assembly embeds no such table.</exception>
    public static ResourceTable Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"{assembly.GetName().Name} embeds no {name}", nameof(name));
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Parse(name, memory.ToArray());
    }

    /// <summary>Reads a table from the bytes of its file.</summary>
    /// <param name="name">The path below <c>resources/</c>.</param>
    /// <param name="utf8">The file.</param>
    public static ResourceTable Parse(string name, byte[] utf8)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var line in Encoding.UTF8.GetString(utf8).Split('\n'))
        {
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
            {
                rows.Add([.. line.Split('\t').Select(cell => cell.Trim())]);
            }
        }

        return new ResourceTable(name, rows.ToImmutable(), Ids.Sha256(utf8));
    }

    /// <summary>A cell of a row; empty when the row is shorter.</summary>
    public static string Cell(ImmutableArray<string> row, int column) => column < row.Length ? row[column] : "";
}
