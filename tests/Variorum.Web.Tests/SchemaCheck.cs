namespace Variorum.Web.Tests;

/// <summary>Holds JSON against the part of JSON Schema 2020-12 that our schemas use. A keyword it does not know is a failure, not a pass.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Remarks = ["$schema", "$defs", "description", "default", "examples", "title", "format"];

    /// <summary>What does not fit, each with its place; empty where all does.</summary>
    /// <param name="value">The JSON.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="root">The document that references are looked up in.</param>
    public static List<string> Find(JsonNode? value, JsonObject schema, JsonObject root) => [.. Check(value, schema, root, "$")];

    private static IEnumerable<string> Check(JsonNode? value, JsonObject schema, JsonObject root, string at) => schema.SelectMany(keyword => keyword.Key switch
    {
        "$ref" => Check(value, Resolve(root, keyword.Value!.GetValue<string>()), root, at),
        "type" => HasType(value, keyword.Value!) ? [] : [$"{at} is {value?.GetValueKind().ToString() ?? "null"}, not {keyword.Value}"],
        "enum" => keyword.Value!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)) ? [] : [$"{at} is {value}, none of {keyword.Value!.ToJsonString()}"],
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() >= keyword.Value!.GetValue<decimal>() ? [] : [$"{at} is below {keyword.Value}"],
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() <= keyword.Value!.GetValue<decimal>() ? [] : [$"{at} is above {keyword.Value}"],
        "minLength" => value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length >= keyword.Value!.GetValue<int>() ? [] : [$"{at} is too short"],
        "maxLength" => value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length <= keyword.Value!.GetValue<int>() ? [] : [$"{at} is too long"],
        "required" => keyword.Value!.AsArray().Select(name => name!.GetValue<string>()).Where(name => value is not JsonObject o || !o.ContainsKey(name)).Select(name => $"{at} lacks {name}"),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Check(item, keyword.Value!.AsObject(), root, $"{at}[{i}]")) : [],
        "properties" => value is JsonObject some
            ? some.Where(member => keyword.Value!.AsObject().ContainsKey(member.Key)).SelectMany(member => Check(member.Value, keyword.Value![member.Key]!.AsObject(), root, $"{at}.{member.Key}"))
            : [],
        "additionalProperties" => value is JsonObject other
            ? other.Where(member => schema["properties"] is not JsonObject known || !known.ContainsKey(member.Key))
                .SelectMany(member => keyword.Value is JsonObject rest ? Check(member.Value, rest, root, $"{at}.{member.Key}") : [$"{at} has {member.Key}, which the schema does not know"])
            : [],
        _ => Remarks.Contains(keyword.Key) ? [] : [$"{at}: this check does not know the keyword {keyword.Key}"],
    });

    private static JsonObject Resolve(JsonObject root, string reference)
    {
        Assert.StartsWith("#/", reference, StringComparison.Ordinal);
        JsonNode? at = root;
        foreach (var step in reference[2..].Split('/'))
        {
            at = at?[step];
        }

        return Assert.IsType<JsonObject>(at);
    }

    private static bool HasType(JsonNode? value, JsonNode type) => type is JsonArray several ? several.Any(one => HasType(value, one!)) : type.GetValue<string>() switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<decimal>() == decimal.Truncate(value.GetValue<decimal>()),
        _ => false,
    };
}
