using System.Globalization;
using System.Text;

namespace Variorum.Publishing.Citing;

/// <summary>Writes the accounts in the RIS format (Research Information Systems, tags of type <c>NEWS</c>), which nearly every reference manager reads.</summary>
public static class RisExport
{
    /// <summary>Writes the entries, one for each account, by id.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between entries.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var reference in Reference.All(record, cancel))
        {
            writer.Write(Entry(reference));
        }
    }

    internal static string Entry(Reference reference)
    {
        var entry = new StringBuilder();
        Add("TY", "NEWS");
        Add("ID", reference.Id);
        foreach (var author in reference.Authors)
        {
            Add("AU", author);
        }

        Add("TI", reference.Title);
        Add("T2", reference.Outlet);
        var published = reference.Published;
        Add("PY", published is { From: { } first, To: { } last } && first.Year == last.Year ? first.Year.ToString("0000", CultureInfo.InvariantCulture) : null);
        Add("DA", published.IsDay ? string.Create(CultureInfo.InvariantCulture, $"{published.From!.Value:uuuu'/'MM'/'dd}/") : null);
        Add("UR", reference.Url);
        Add("Y2", reference.Accessed is { } accessed ? string.Create(CultureInfo.InvariantCulture, $"{accessed:uuuu'/'MM'/'dd}/") : null);
        Add("LA", reference.Language);
        Add("N1", reference.Note);
        return entry.Append("ER  - \r\n\r\n").ToString();

        void Add(string tag, string? value)
        {
            if (value is not null)
            {
                entry.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
            }
        }
    }

    /// <summary>A value is one line: a line break inside would begin a tag.</summary>
    private static string OneLine(string value) => string.Concat(value.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
