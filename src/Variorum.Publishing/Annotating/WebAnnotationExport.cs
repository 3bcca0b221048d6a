using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Variorum.Model;

namespace Variorum.Publishing.Annotating;

/// <summary>
/// Writes every piece of evidence that stands in an account's text as an annotation of the W3C Web Annotation Data Model (2017), in one collection: what line it supports and as what, and where the words are, by
/// position and by quotation.
/// </summary>
/// <remarks>Positions count Unicode code points of the clean text, as the model asks; the record's own offsets count UTF-16 code units.</remarks>
public static class WebAnnotationExport
{
    /// <summary>How much stands before and after a quotation, to tell it from the same words elsewhere.</summary>
    private const int Context = 32;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the collection.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between annotations.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        var texts = new AnnotatedTexts(record);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", Iri.Of("annotations", record.Summary.InputsHash));
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", $"Evidence of {Path.GetFileName(record.Path)}");
        json.WriteStartObject("first");
        json.WriteString("id", Iri.Of("annotations", record.Summary.InputsHash + ":1"));
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        var total = 0;
        foreach (var (kind, id, evidence) in Lines(record))
        {
            for (var i = 0; i < evidence.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                if (evidence[i] is { Place: EvidencePlace.Text, Account: { } account, Start: { } start, End: { } end } && texts[account] is { } text)
                {
                    Write(json, kind, id, i, evidence[i], text, new Span(start, end));
                    json.Flush();
                    total++;
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNumber("total", total);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static IEnumerable<(string Kind, string Id, ImmutableArray<Evidence> Evidence)> Lines(PublishedRecord record)
    {
        foreach (var line in record.All<Account>())
        {
            yield return ("account", line.Id, line.Published.Evidence);
        }

        foreach (var line in record.All<Actor>())
        {
            yield return ("actor", line.Id, [.. line.Evidence, .. line.Roles.SelectMany(r => r.Evidence)]);
        }

        foreach (var line in record.All<Statement>())
        {
            yield return ("statement", line.Id, line.Evidence);
        }

        foreach (var line in record.All<Figure>())
        {
            yield return ("figure", line.Id, line.Evidence);
        }

        foreach (var line in record.All<Citation>())
        {
            yield return ("citation", $"{line.Account}-{line.Evidence[0].Start}", line.Evidence);
        }

        foreach (var line in record.All<Disagreement>())
        {
            yield return ("disagreement", line.Id, [.. line.Variants.SelectMany(v => v.Evidence)]);
        }
    }

    private static void Write(Utf8JsonWriter json, string kind, string id, int number, Evidence evidence, AnnotatedText text, Span span)
    {
        json.WriteStartObject();
        json.WriteString("id", Iri.Of("annotation", $"{kind}:{id}:{number}"));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", Iri.Of(kind, id));
        json.WriteString("purpose", "identifying");
        json.WriteEndObject();
        WriteTag(json, kind, "classifying");
        if (evidence.For is { } supports)
        {
            WriteTag(json, supports, "tagging");
        }

        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", Iri.Of("account", evidence.Account!));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", text.CodePoints.At(span.Start));
        json.WriteNumber("end", text.CodePoints.At(span.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", evidence.Text);
        json.WriteString("prefix", Before(text.Text, span.Start));
        json.WriteString("suffix", After(text.Text, span.End));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTag(Utf8JsonWriter json, string value, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static string Before(string text, int place)
    {
        var start = Math.Max(0, place - Context);
        return text[(start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start)..place];
    }

    private static string After(string text, int place)
    {
        var end = Math.Min(text.Length, place + Context);
        return text[place..(end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end)];
    }
}
