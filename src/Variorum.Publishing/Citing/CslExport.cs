using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Variorum.Model;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Citing;

/// <summary>Writes the accounts as CSL-JSON items of type <c>article-newspaper</c> (Citation Style Language 1.0.2), which reference managers and Pandoc read.</summary>
public static class CslExport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the items, one for each account, by id.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between items.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var reference in Reference.All(record, cancel))
        {
            Write(json, reference);
            json.Flush();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    internal static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Id);
        json.WriteString("type", "article-newspaper");
        WriteText(json, "title", reference.Title);
        WriteText(json, "container-title", reference.Outlet);
        if (!reference.Authors.IsEmpty)
        {
            // Which part of a name is the family's differs from place to place: the name as printed.
            json.WriteStartArray("author");
            foreach (var author in reference.Authors)
            {
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteIssued(json, reference.Published);
        WriteText(json, "URL", reference.Url);
        if (reference.Accessed is { } accessed)
        {
            WriteDate(json, "accessed", [accessed], circa: false);
        }

        WriteText(json, "language", reference.Language);
        json.WriteString("note", reference.Note);
        json.WriteEndObject();
    }

    /// <summary>A day, or a range with "circa". CSL has no range that is open at one end: then the note alone says what is known.</summary>
    private static void WriteIssued(Utf8JsonWriter json, Interval published)
    {
        if (published is { From: { } from, To: { } to })
        {
            WriteDate(json, "issued", from == to ? [from] : [from, to], circa: from != to || published.Basis is Basis.Inferred or Basis.Computed or Basis.Presumed);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, ReadOnlySpan<LocalDate> days, bool circa)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        foreach (var day in days)
        {
            json.WriteStartArray();
            json.WriteNumberValue(day.Year);
            json.WriteNumberValue(day.Month);
            json.WriteNumberValue(day.Day);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (circa)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
