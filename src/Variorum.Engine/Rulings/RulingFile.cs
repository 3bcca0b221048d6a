using System.Text;
using System.Text.Unicode;

namespace Variorum.Engine.Rulings;

/// <summary>
/// The rulings on a record, in a file beside it that people may write by hand: <c>R.rulings.yaml</c> or <c>R.rulings.jsonl</c>. What they wrote stays as it is, remarks and order too.
/// </summary>
/// <remarks>A file that cannot be read whole is refused: half of the rulings would silently give another record.</remarks>
public sealed class RulingFile
{
    private const int MostBytes = 4 << 20;

    private static readonly UTF8Encoding Utf8NoMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One change at a time: each reads the file, writes it anew and moves it into place.</summary>
    private static readonly Lock Changing = new();

    private readonly string _text;
    private readonly ImmutableArray<WrittenRuling> _written;

    private RulingFile(string path, string text)
    {
        Path = path;
        _text = text;
        _written = Read(path, text);
    }

    /// <summary>The path of the file; where there is none, of the one that a first ruling makes.</summary>
    public string Path { get; }

    /// <summary>The rulings, in the order of the file.</summary>
    public ImmutableArray<Ruling> Rulings => [.. _written.Select(written => written.Ruling)];

    /// <summary>Where the rulings on a record may lie, in one of the two.</summary>
    /// <param name="record">The path of the record.</param>
    public static (string Yaml, string Lines) PathsOf(string record) => (record + ".rulings.yaml", record + ".rulings.jsonl");

    /// <summary>The rulings that no build has taken in yet, each once.</summary>
    /// <param name="taken">The ids of those that the record has taken in.</param>
    public IEnumerable<Ruling> Waiting(IReadOnlySet<string> taken) =>
        Rulings.Where(ruling => !taken.Contains(ruling.Id)).DistinctBy(ruling => ruling.Id, StringComparer.Ordinal);

    /// <summary>The ids of rulings that the record has taken in and that are in the file no more: the next build undoes them.</summary>
    /// <param name="taken">The ids of those that the record has taken in.</param>
    public IEnumerable<string> Undone(IReadOnlySet<string> taken) => taken.Except(Rulings.Select(ruling => ruling.Id), StringComparer.Ordinal);

    private static string YamlHead => "# Rulings on the record beside this file, applied on every build. To undo one, remove it.\n";

    /// <summary>Reads the rulings on a record; none where it has no file.</summary>
    /// <param name="record">The path of the record.</param>
    /// <exception cref="InvalidDataException">The file is no list of rulings, or there are two; the message names file and line and says what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RulingFile Load(string record)
    {
        var (yaml, lines) = PathsOf(record);
        if (File.Exists(yaml) && File.Exists(lines))
        {
            throw new InvalidDataException($"There are two files of rulings: {yaml} and {lines}. Put all rulings into one of them and remove the other.");
        }

        var path = File.Exists(lines) ? lines : yaml;
        return new RulingFile(path, File.Exists(path) ? ReadText(path) : "");
    }

    /// <summary>Adds a ruling at the end of the file of a record; makes the file where there is none. One that is there already is not added again.</summary>
    /// <param name="record">The path of the record.</param>
    /// <param name="ruling">The ruling.</param>
    /// <exception cref="ArgumentException">The ruling has a <see cref="RulingForm.Fault"/>.</exception>
    /// <exception cref="InvalidDataException">The file is no list of rulings, or is written in a way that nothing can be added to.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string record, Ruling ruling)
    {
        if (RulingForm.Fault(ruling) is { } fault)
        {
            throw new ArgumentException(fault, nameof(ruling));
        }

        lock (Changing)
        {
            var file = Load(record);
            if (file._written.Any(written => written.Ruling.Id == ruling.Id))
            {
                return;
            }

            var text = IsYaml(file.Path) ? YamlRulings.Append(file._text.Length == 0 ? YamlHead : file._text, ruling) : JsonLinesRulings.Append(file._text, ruling);
            file.Replace(text, [.. file.Rulings.Select(r => r.Id), ruling.Id]);
        }
    }

    /// <summary>Takes a ruling out of the file of a record.</summary>
    /// <param name="record">The path of the record.</param>
    /// <param name="id">The ruling's id.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="InvalidDataException">The file is no list of rulings, or the ruling does not stand on lines of its own.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static bool Remove(string record, string id)
    {
        lock (Changing)
        {
            var file = Load(record);
            var gone = file._written.Where(written => written.Ruling.Id == id).ToArray();
            if (gone.Length == 0)
            {
                return false;
            }

            var lines = file._text.Split('\n').ToList();
            foreach (var written in gone.Reverse())
            {
                // A block of text ends where the next entry begins; the empty lines between are the file's.
                var last = written.LastLine;
                while (string.IsNullOrWhiteSpace(lines[last - 1]))
                {
                    last--;
                }

                lines.RemoveRange(written.FirstLine - 1, last - written.FirstLine + 1);
            }

            file.Replace(string.Join('\n', lines), [.. file.Rulings.Select(r => r.Id).Where(other => other != id)]);
            return true;
        }
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal);

    private static ImmutableArray<WrittenRuling> Read(string path, string text) => IsYaml(path) ? YamlRulings.Read(path, text) : JsonLinesRulings.Read(path, text);

    private static string ReadText(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new InvalidDataException($"{path} is larger than {MostBytes:N0} bytes, too large for a file of rulings.");
        }

        var bytes = File.ReadAllBytes(path);
        return Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff')
            : throw new InvalidDataException($"{path} is not UTF-8. Save it as UTF-8.");
    }

    /// <summary>Puts another text in place of the file's in one step, once it is sure that it holds what it should.</summary>
    private void Replace(string text, ImmutableArray<string> expected)
    {
        if (!Holds(text, expected))
        {
            throw new InvalidDataException($"{Path} is written in a way that cannot be changed without touching more than the one ruling. Change it by hand: one ruling an entry, each on lines of its own.");
        }

        var unfinished = Path + ".unfinished";
        using (var file = File.Create(unfinished))
        {
            file.Write(Utf8NoMark.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, Path, overwrite: true);
    }

    private bool Holds(string text, ImmutableArray<string> expected)
    {
        try
        {
            return Read(Path, text).Select(written => written.Ruling.Id).SequenceEqual(expected, StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
