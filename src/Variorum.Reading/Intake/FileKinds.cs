using System.Collections.Frozen;

namespace Variorum.Reading.Intake;

/// <summary>Tells from a file's name and first bytes what it holds, or why it is refused.</summary>
internal static class FileKinds
{
    /// <summary>How many bytes at the start of a file tell its kind.</summary>
    public const int HeadLength = 4096;

    /// <summary>First bytes of files that hold no text, and what they are.</summary>
    private static readonly ImmutableArray<(byte[] Magic, string What)> Magics =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ("BZh"u8.ToArray(), "compressed with bzip2"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "compressed with xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7z archive"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ("WARC/"u8.ToArray(), "a web archive"),
    ];

    private static readonly FrozenDictionary<string, FileKind> ByExtension = new Dictionary<string, FileKind>(StringComparer.Ordinal)
    {
        [".txt"] = FileKind.Text,
        [".text"] = FileKind.Text,
        [".md"] = FileKind.Text,
        [".html"] = FileKind.Html,
        [".htm"] = FileKind.Html,
        [".xhtml"] = FileKind.Html,
        [".jsonl"] = FileKind.JsonLines,
        [".ndjson"] = FileKind.JsonLines,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Files of text whose structure no reader knows: read as one article they would give a false record.</summary>
    private static readonly FrozenSet<string> Structured = FrozenSet.Create(StringComparer.Ordinal, ".csv", ".tsv", ".xml", ".rss", ".eml", ".mbox", ".warc", ".conllu");

    /// <summary>Tells what a file holds.</summary>
    /// <param name="name">Its name, without <c>.gz</c>.</param>
    /// <param name="head">Its first <see cref="HeadLength"/> bytes, or all.</param>
    /// <param name="refusal">Why it is refused; null when it is not.</param>
    public static FileKind Of(string name, ReadOnlySpan<byte> head, out string? refusal)
    {
        refusal = Binary(head);
        if (refusal is not null)
        {
            return FileKind.Unknown;
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (ByExtension.TryGetValue(extension, out var kind))
        {
            return kind;
        }

        if (Structured.Contains(extension))
        {
            refusal = $"no reader knows {extension} files: give the articles as text, HTML or JSON Lines";
            return FileKind.Unknown;
        }

        return Sniffed(head, extension, out refusal);
    }

    private static string? Binary(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, what) in Magics)
        {
            if (head.StartsWith(magic))
            {
                return $"is {what}, not text: give its articles as text, HTML or JSON Lines";
            }
        }

        return null;
    }

    private static FileKind Sniffed(ReadOnlySpan<byte> head, string extension, out string? refusal)
    {
        refusal = null;
        var start = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (string.Equals(extension, ".json", StringComparison.Ordinal))
        {
            return Json(start, out refusal);
        }

        if (StartsWithMarkup(start))
        {
            return FileKind.Html;
        }

        // Articles do not begin with an object's first key; without an extension this is what tells JSON Lines on standard input.
        return start.StartsWith("{\""u8) ? FileKind.JsonLines : FileKind.Text;
    }

    private static FileKind Json(ReadOnlySpan<byte> start, out string? refusal)
    {
        var lineEnd = start.IndexOf((byte)'\n');
        var line = (lineEnd < 0 ? start : start[..lineEnd]).TrimEnd(" \r"u8);
        refusal = line.StartsWith("["u8)
            ? "is a JSON array, not JSON Lines: write one object a line (jq -c '.[]')"
            : line.StartsWith("{"u8) && lineEnd >= 0 && !line.EndsWith("}"u8)
                ? "is JSON over several lines, not JSON Lines: write one object a line (jq -c .)"
                : null;
        return FileKind.JsonLines;
    }

    private static bool StartsWithMarkup(ReadOnlySpan<byte> start)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body"])
        {
            if (start.Length >= tag.Length && System.Text.Ascii.EqualsIgnoreCase(start[..tag.Length], tag))
            {
                return true;
            }
        }

        return false;
    }
}
