using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Variorum.Model;

namespace Variorum.Publishing.Provenance;

/// <summary>
/// Writes how the record came to be in the W3C Provenance Ontology (PROV-O, 2013) as JSON-LD: the documents with their hashes and the record as entities, the stages as activities, Variorum as the agent.
/// No times stand in it: the run asks no clock, so that it can be repeated.
/// </summary>
public static class ProvExport
{
    private static readonly string[] Properties = ["wasInformedBy", "wasAssociatedWith", "wasGeneratedBy", "wasAttributedTo", "wasDerivedFrom"];

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the graph.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops between documents.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PublishedRecord record, Stream output, CancellationToken cancel)
    {
        var summary = record.Summary;
        var agent = Iri.Of("software", summary.Version);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@graph");
        WriteNode(json, agent, "prov:SoftwareAgent", $"Variorum {summary.Version}, language model {summary.Model}");
        json.WriteEndObject();
        WriteStages(json, summary, agent);
        WriteNode(json, Iri.Of("record", summary.InputsHash), "prov:Entity", Path.GetFileName(record.Path));
        json.WriteString("sha256", summary.InputsHash);
        if (summary.Stages.Length > 0)
        {
            json.WriteString("wasGeneratedBy", Stage(summary, summary.Stages.Length - 1));
        }

        json.WriteString("wasAttributedTo", agent);
        json.WriteStartArray("wasDerivedFrom");
        foreach (var document in record.All<Document>())
        {
            json.WriteStringValue(Iri.Of("document", document.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteDocuments(json, record, cancel);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("label", "http://www.w3.org/2000/01/rdf-schema#label");
        json.WriteString("sha256", "urn:variorum:term:sha256");
        json.WriteString("version", "urn:variorum:term:version");
        foreach (var property in Properties)
        {
            json.WriteStartObject(property);
            json.WriteString("@id", "prov:" + property);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Each stage works with what the one before it gives; the first makes the accounts, which is said at each of them.</summary>
    private static void WriteStages(Utf8JsonWriter json, RecordSummary summary, string agent)
    {
        for (var i = 0; i < summary.Stages.Length; i++)
        {
            WriteNode(json, Stage(summary, i), "prov:Activity", summary.Stages[i].Name);
            json.WriteString("version", summary.Stages[i].Version);
            json.WriteString("wasAssociatedWith", agent);
            if (i > 0)
            {
                json.WriteString("wasInformedBy", Stage(summary, i - 1));
            }

            json.WriteEndObject();
        }
    }

    private static void WriteDocuments(Utf8JsonWriter json, PublishedRecord record, CancellationToken cancel)
    {
        foreach (var document in record.All<Document>())
        {
            cancel.ThrowIfCancellationRequested();
            WriteNode(json, Iri.Of("document", document.Id), "prov:Entity", document.Names[0]);
            json.WriteString("sha256", document.Sha256);
            json.WriteEndObject();
            foreach (var account in record.Lines<Account>("document", document.Id))
            {
                WriteNode(json, Iri.Of("account", account.Id), "prov:Entity", account.Title ?? account.Id);
                json.WriteStartArray("wasDerivedFrom");
                json.WriteStringValue(Iri.Of("document", document.Id));
                if (account.Parent is { } parent)
                {
                    json.WriteStringValue(Iri.Of("account", parent));
                }

                json.WriteEndArray();
                if (record.Summary.Stages.Length > 0)
                {
                    json.WriteString("wasGeneratedBy", Stage(record.Summary, 0));
                }

                json.WriteEndObject();
            }

            json.Flush();
        }
    }

    /// <summary>Begins a node; the caller ends it.</summary>
    private static void WriteNode(Utf8JsonWriter json, string id, string type, string label)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        json.WriteString("label", label);
    }

    /// <summary>A stage of this run: two may have one name.</summary>
    private static string Stage(RecordSummary summary, int index) => Iri.Of("stage", $"{summary.InputsHash}:{index + 1}:{summary.Stages[index].Name}");
}
