using System.Globalization;
using System.Text;
using NodaTime;
using Variorum.Publishing.Phrasing;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Citing;

/// <summary>Writes the accounts as BibTeX entries: <c>@online</c> where an address is known, else <c>@article</c>. The key is the account's id, so it stays when a title or outlet is corrected.</summary>
public static class BibTexExport
{
    /// <summary>Writes the entries, one for each account, by id.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between entries.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var reference in Reference.All(record, cancel))
        {
            writer.WriteLine(Entry(reference));
        }
    }

    internal static string Entry(Reference reference)
    {
        var entry = new StringBuilder(reference.Url is null ? "@article" : "@online").Append("{variorum-").Append(reference.Id).Append(",\n");
        var published = reference.Published;

        // A second pair of braces keeps capitals, and keeps a name from being taken apart at its commas and "and"s.
        Add("author", reference.Authors.IsEmpty ? null : string.Join(" and ", reference.Authors.Select(author => $"{{{Escape(author)}}}")));
        Add("title", reference.Title is { } title ? $"{{{Escape(title)}}}" : null);
        Add(reference.Url is null ? "journal" : "organization", reference.Outlet is { } outlet ? Escape(outlet) : null);
        Add("date", Date(published));
        Add("year", published is { From: { } from, To: { } to } && from.Year == to.Year ? from.Year.ToString("0000", CultureInfo.InvariantCulture) : null);
        Add("url", reference.Url?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal));
        Add("urldate", reference.Accessed is { } accessed ? Phrases.Day(accessed) : null);
        Add("language", reference.Language is { } language ? Escape(language) : null);
        Add("note", Escape(reference.Note));
        return entry.Append("}\n").ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
            }
        }
    }

    /// <summary>A day or a range of days (ISO 8601-2, as biblatex reads it); a range may be open.</summary>
    private static string? Date(Interval published) => (published.From, published.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from == to => Phrases.Day(from),
        var (from, to) => $"{Day(from)}/{Day(to)}",
    };

    private static string Day(LocalDate? day) => day is { } known ? Phrases.Day(known) : "";

    /// <summary>Words that TeX prints as they are. BibTeX counts braces even behind a backslash, so a brace becomes a command.</summary>
    internal static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '#' or '$' or '%' or '&' or '_' => "\\" + c,
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
