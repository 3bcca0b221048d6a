using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Variorum.Web.Schemas;

/// <summary>The JSON Schemas (2020-12) of all that the API and the MCP tools answer: one written file, which the tests hold against the types and against real answers.</summary>
internal static class AnswerSchemas
{
    private const string Prefix = "#/$defs/";

    private static readonly JsonObject Definitions = Load();

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => Definitions.Select(definition => definition.Key);

    /// <summary>One of them, with references to others below another address.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="referencePrefix">Where the others are.</param>
    public static JsonObject Get(string name, string referencePrefix)
    {
        var schema = Definitions[name]!.DeepClone().AsObject();
        Walk(schema, reference => reference["$ref"] = referencePrefix + Target(reference));
        return schema;
    }

    /// <summary>One of them as a schema that needs no other: those it refers to lie within it.</summary>
    public static JsonElement Whole(string name)
    {
        var schema = Bare(name);
        schema["$defs"] = new JsonObject(WithParts(name).Remove(name).Select(part => KeyValuePair.Create<string, JsonNode?>(part, Bare(part))));
        return JsonSerializer.SerializeToElement(schema);
    }

    /// <summary>The names of a schema and of all that it refers to, at any depth.</summary>
    public static ImmutableSortedSet<string> WithParts(string name)
    {
        var needed = new SortedSet<string>(StringComparer.Ordinal) { name };
        Collect(Definitions[name]!, needed);
        return [.. needed];
    }

    /// <summary>Without the examples, which are for people.</summary>
    private static JsonObject Bare(string name)
    {
        var schema = Get(name, Prefix);
        schema.Remove("examples");
        return schema;
    }

    private static void Collect(JsonNode schema, SortedSet<string> needed) => Walk(schema, reference =>
    {
        if (needed.Add(Target(reference)))
        {
            Collect(Definitions[Target(reference)]!, needed);
        }
    });

    private static string Target(JsonObject reference) => reference["$ref"]!.GetValue<string>() is var target ? target[(target.LastIndexOf('/') + 1)..] : "";

    /// <summary>Calls for every object that refers to another schema.</summary>
    private static void Walk(JsonNode? node, Action<JsonObject> found)
    {
        switch (node)
        {
            case JsonObject some:
                if (some["$ref"] is JsonValue)
                {
                    found(some);
                }

                foreach (var (_, inner) in some.ToList())
                {
                    Walk(inner, found);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Walk(item, found);
                }

                break;
        }
    }

    private static JsonObject Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("web/schemas.json") ?? throw new InvalidOperationException("web/schemas.json is not embedded");
        return JsonNode.Parse(stream)!["$defs"]!.AsObject();
    }
}
