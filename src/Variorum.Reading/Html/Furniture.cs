using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Variorum.Reading.Html;

/// <summary>Tells furniture of a page by its markup (<c>html-furniture.tsv</c>).</summary>
internal static class Furniture
{
    private const string Comments = "html.comments";

    private static readonly ResourceTable Table = ResourceTable.Load(typeof(Furniture).Assembly, "reading/html-furniture.tsv");

    private static readonly FrozenDictionary<string, string> Tags = Rules("tag");
    private static readonly ImmutableArray<(string Name, string Reason)> Attributes = [.. Rules("attribute").Select(rule => (rule.Key, rule.Value))];
    private static readonly FrozenDictionary<string, string> Roles = Rules("role");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = Rules("word").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The rule by which its tag or role makes an element furniture; null when none does. What holds the main part of the page is none: it was
    /// left open.
    /// </summary>
    public static string? ByTag(IElement element) =>
        (Tags.GetValueOrDefault(element.LocalName) ?? (element.GetAttribute("role") is { } role ? Roles.GetValueOrDefault(role) : null)) is { } reason
        && element.QuerySelector("main") is null ? reason : null;

    /// <summary>The rule by which an attribute or the words of its class or id make an element furniture; null when none does.</summary>
    public static string? ByWords(IElement element) =>
        element.LocalName is "article" or "main" ? null : ByWords(element.ClassName) ?? ByWords(element.Id) ?? ByAttribute(element);

    /// <summary>Whether readers write in the element.</summary>
    public static bool IsComments(IElement element) =>
        string.Equals(ByWords(element), Comments, StringComparison.Ordinal) && element.QuerySelector("main,article,h1") is null;

    private static string? ByAttribute(IElement element)
    {
        foreach (var (name, reason) in Attributes)
        {
            if (element.HasAttribute(name))
            {
                return reason;
            }
        }

        return null;
    }

    private static string? ByWords(string? names)
    {
        if (names is null)
        {
            return null;
        }

        Span<char> word = stackalloc char[24];
        for (var start = 0; start < names.Length;)
        {
            var end = start;
            while (end < names.Length && char.IsAsciiLetter(names[end]) && (end == start || !char.IsAsciiLetterUpper(names[end]) || char.IsAsciiLetterUpper(names[end - 1])))
            {
                end++;
            }

            if (end - start <= word.Length)
            {
                var length = names.AsSpan(start, end - start).ToLowerInvariant(word);
                if (Words.TryGetValue(word[..length], out var reason))
                {
                    return reason;
                }
            }

            start = Math.Max(end, start + 1);
        }

        return null;
    }

    private static FrozenDictionary<string, string> Rules(string where) =>
        Table.Rows.Where(row => string.Equals(row[0], where, StringComparison.Ordinal)).ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
}
