using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Variorum.Web.Pages.Parts;

/// <summary>The address that was asked for: what its query says, and the same address with one thing changed. What makes no sense reads as not said.</summary>
public sealed class Address
{
    private const int MostPages = 1_000_000;

    /// <summary>Longer values are no question a person asks.</summary>
    private const int LongestValue = 200;

    private readonly string _path;
    private readonly ImmutableSortedDictionary<string, string> _query;

    private Address(string path, ImmutableSortedDictionary<string, string> query)
    {
        _path = path;
        _query = query;
    }

    /// <summary>The name of the query's key for the page of a long list.</summary>
    public const string PageKey = "page";

    /// <summary>Which page of a long list, from 1.</summary>
    public int Page => Number(PageKey) is { } page and >= 1 and <= MostPages ? page : 1;

    /// <summary>Whether the query says anything but the page.</summary>
    public bool IsFiltered => _query.Keys.Any(key => key != PageKey);

    public static Address Of(HttpRequest request) => new(
        request.PathBase + request.Path,
        request.Query
            .Select(pair => KeyValuePair.Create(pair.Key, Clean(pair.Value.ToString())))
            .Where(pair => pair.Value.Length > 0 && pair.Key.Length <= LongestValue)
            .ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>What the query says under a key; null where it says nothing.</summary>
    public string? Text(string key) => _query.GetValueOrDefault(key);

    /// <summary>A whole number that is not negative.</summary>
    public int? Number(string key) => int.TryParse(Text(key), System.Globalization.NumberStyles.None, null, out var number) ? number : null;

    /// <summary>A day, as <c>YYYY-MM-DD</c>.</summary>
    public LocalDate? Day(string key) => Text(key) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    /// <summary>A range, as <c>START-END</c>.</summary>
    public Span? Range(string key) =>
        Text(key)?.Split('-') is [var first, var last]
        && int.TryParse(first, System.Globalization.NumberStyles.None, null, out var start) && int.TryParse(last, System.Globalization.NumberStyles.None, null, out var end) && start < end
            ? new Span(start, end)
            : null;

    /// <summary>This address with a value in place of the one it has; null takes it away. The first page, unless the page is what changes.</summary>
    public string With(string key, string? value) => With((key, value));

    /// <summary>This address with several values changed.</summary>
    public string With(params ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var query = _query.Remove(PageKey);
        foreach (var (key, value) in changes)
        {
            query = value is null ? query.Remove(key) : query.SetItem(key, value);
        }

        return query.IsEmpty ? _path : $"{_path}?{string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"))}";
    }

    /// <summary>The address itself, page and all.</summary>
    public override string ToString() => With(PageKey, Text(PageKey));

    private static string Clean(string value) => value.Trim() is var trimmed && trimmed.Length > LongestValue ? "" : trimmed.Replace("\0", "", StringComparison.Ordinal);
}
