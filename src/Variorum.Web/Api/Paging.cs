using System.Globalization;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>Long answers come in pages: <c>limit</c> and <c>offset</c> in the query, <c>total</c> and <c>next</c> in the body, RFC 8288 links in the header.</summary>
internal static class Paging
{
    private const int Usual = 50;
    private const int Most = 200;

    private static readonly Parameter LimitParameter = new("limit", "how many items at most", new NumberRule(1, Most, Usual)) { Example = "50" };
    private static readonly Parameter OffsetParameter = new("offset", "how many items are passed over", new NumberRule(0, int.MaxValue, 0)) { Example = "0" };

    /// <summary>The parameters of every list.</summary>
    public static ImmutableArray<Parameter> Parameters { get; } = [LimitParameter, OffsetParameter];

    public static int Limit(Arguments arguments) => arguments.Number(LimitParameter.Name) ?? Usual;

    public static int Offset(Arguments arguments) => arguments.Number(OffsetParameter.Name) ?? 0;

    /// <summary>A page of a list whose items are written already.</summary>
    public static JsonAnswer Page(ApiCall call, int total, IEnumerable<byte[]> items)
    {
        var (limit, offset) = (Limit(call.Arguments), Offset(call.Arguments));
        var hasNext = (long)offset + limit < total;
        var body = Json.Make(writer =>
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
            if (hasNext)
            {
                writer.WriteString("next", Address(call, offset + limit));
            }

            writer.WriteEndObject();
        });
        return new JsonAnswer(body) { Links = Links(call, total, limit, offset, hasNext) };
    }

    private static string Links(ApiCall call, int total, int limit, int offset, bool hasNext)
    {
        var links = new List<string> { Link(call, 0, "first") };
        if (offset > 0)
        {
            links.Add(Link(call, Math.Max(0, offset - limit), "prev"));
        }

        if (hasNext)
        {
            links.Add(Link(call, offset + limit, "next"));
        }

        links.Add(Link(call, total == 0 ? 0 : (total - 1) / limit * limit, "last"));
        return string.Join(", ", links);
    }

    private static string Link(ApiCall call, int offset, string relation) => $"<{Address(call, offset)}>; rel=\"{relation}\"";

    private static string Address(ApiCall call, int offset)
    {
        var others = call.Query.Where(said => said.Key != OffsetParameter.Name).Select(said => $"{Uri.EscapeDataString(said.Key)}={Uri.EscapeDataString(said.Value)}&");
        return $"{call.Path}?{string.Concat(others)}{OffsetParameter.Name}={offset.ToString(CultureInfo.InvariantCulture)}";
    }
}
