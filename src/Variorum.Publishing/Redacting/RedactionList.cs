using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Variorum.Publishing.Redacting;

/// <summary>The names that nobody is to see in views and exports of a record: one a line in a file beside it; empty lines and lines that start with <c>#</c> are skipped.</summary>
public sealed class RedactionList
{
    private const int MostBytes = 1 << 20;

    private RedactionList(ImmutableArray<string> names) => Names = names;

    /// <summary>The list that names nobody.</summary>
    public static RedactionList Empty { get; } = new([]);

    /// <summary>The names, as they are written, in the order of the file.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Where the list of a record lies: <c>R.redactions.txt</c>.</summary>
    /// <param name="record">The path of the record.</param>
    public static string PathOf(string record) => record + ".redactions.txt";

    /// <summary>Reads the list of a record; the empty one where it has none.</summary>
    /// <param name="record">The path of the record.</param>
    /// <exception cref="InvalidDataException">The file is no list of names. Nothing may be shown then: half a list would show what is to be hidden.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RedactionList Load(string record)
    {
        var path = PathOf(record);
        if (!File.Exists(path))
        {
            return Empty;
        }

        if (new FileInfo(path).Length > MostBytes)
        {
            throw new InvalidDataException($"{path} is larger than {MostBytes:N0} bytes, too large for a list of names. Keep one name a line in it.");
        }

        var bytes = File.ReadAllBytes(path);
        return Utf8.IsValid(bytes)
            ? Parse(path, Encoding.UTF8.GetString(bytes))
            : throw new InvalidDataException($"{path} is not UTF-8. Save it as UTF-8, one name a line.");
    }

    /// <summary>Reads a list.</summary>
    /// <param name="path">The path that messages name.</param>
    /// <param name="text">What the file holds.</param>
    /// <exception cref="InvalidDataException">A line holds no name.</exception>
    public static RedactionList Parse(string path, string text)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var line in text.TrimStart('\ufeff').EnumerateLines())
        {
            number++;
            var name = line.Trim();
            if (name.IsEmpty || name[0] == '#')
            {
                continue;
            }

            if (FoldedName.Of(name) is null)
            {
                throw new InvalidDataException($"{path}, line {number}: “{name}” holds no letter or digit. Write a name, or # before a remark.");
            }

            names.Add(name.ToString());
        }

        return new RedactionList(names.ToImmutable());
    }
}
