using System.Text.Json;

namespace Variorum.Publishing.Comparing;

/// <summary>The value of a key in words, as a reader of a change wants it: a party by its name, an interval by its days, the sides of a disagreement by value and holder.</summary>
internal static class ShownValue
{
    public static string? Of(string key, JsonElement? value) => value is not { } shown ? null : (key, shown.ValueKind) switch
    {
        (_, JsonValueKind.String) => shown.GetString() is { Length: > 0 } words ? words : null,
        ("variants", JsonValueKind.Array) => string.Join(" | ", shown.EnumerateArray().Select(Side)),
        (_, JsonValueKind.Array) => string.Join(", ", shown.EnumerateArray().Select(element => Of("", element))),
        ("published" or "modified" or "said" or "as_of" or "time", JsonValueKind.Object) => Interval(shown),
        (_, JsonValueKind.Object) when shown.TryGetProperty("name", out var name) => name.GetString(),
        (_, JsonValueKind.Object) when shown.TryGetProperty("text", out var text) => text.GetString(),
        _ => shown.GetRawText(),
    };

    private static string Side(JsonElement side) =>
        $"{side.GetProperty("value").GetString()} ({string.Join(", ", side.GetProperty("holders").EnumerateArray().Select(h => h.GetProperty("name").GetString()))}; {side.GetProperty("independent_accounts").GetInt32()} independent)";

    private static string Interval(JsonElement interval)
    {
        var (from, to, basis) = (interval.GetProperty("from").GetString(), interval.GetProperty("to").GetString(), interval.GetProperty("basis").GetString());
        return (from, to) switch
        {
            (null, null) => "unknown",
            _ when from == to => $"{from} ({basis})",
            _ => $"{from ?? "…"} to {to ?? "…"} ({basis})",
        };
    }
}
