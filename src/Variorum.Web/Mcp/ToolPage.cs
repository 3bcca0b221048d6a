using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Variorum.Web.Api;
using Variorum.Web.Parameters;

namespace Variorum.Web.Mcp;

/// <summary>A list as a tool answers it: as many items as were asked for and fit into what a reader of the answer can take in.</summary>
internal static class ToolPage
{
    /// <summary>The most bytes of an answer's items. One item always goes out, however large.</summary>
    public const int MostBytes = 20_000;

    private const int Usual = 10;
    private const int Most = 50;

    private static readonly Parameter LimitParameter = new("limit", "how many items at most; fewer come where they are long", new NumberRule(1, Most, Usual));
    private static readonly Parameter OffsetParameter = new("offset", "how many items are passed over; next_offset of the answer before", new NumberRule(0, int.MaxValue, 0));

    public static ImmutableArray<Parameter> Parameters { get; } = [LimitParameter, OffsetParameter];

    public static int Limit(Arguments arguments) => arguments.Number(LimitParameter.Name) ?? Usual;

    public static int Offset(Arguments arguments) => arguments.Number(OffsetParameter.Name) ?? 0;

    /// <summary>Writes a page.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="total">How many items there are in all.</param>
    /// <param name="items">Those of the page, made as they are taken.</param>
    /// <param name="type">How an item is written.</param>
    public static byte[] Write<T>(Arguments arguments, int total, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        var taken = new List<byte[]>();
        var bytes = 0;
        foreach (var item in items.Select(item => Json.Of(item, type)))
        {
            if (taken.Count > 0 && bytes + item.Length > MostBytes)
            {
                break;
            }

            taken.Add(item);
            bytes += item.Length;
        }

        return Json.Make(writer => Write(writer, Offset(arguments), total, taken));
    }

    private static void Write(Utf8JsonWriter writer, int offset, int total, List<byte[]> items)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", total);
        writer.WriteNumber("offset", offset);
        writer.WriteStartArray("items");
        foreach (var item in items)
        {
            writer.WriteRawValue(item, skipInputValidation: true);
        }

        writer.WriteEndArray();
        if (items.Count > 0 && offset + items.Count < total)
        {
            writer.WriteNumber("next_offset", offset + items.Count);
            writer.WriteString("more", $"These are items {offset + 1} to {offset + items.Count} of {total}; call again with offset {offset + items.Count} for the next.");
        }

        writer.WriteEndObject();
    }
}
