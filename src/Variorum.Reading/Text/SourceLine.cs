using System.Collections.Frozen;

namespace Variorum.Reading.Text;

/// <summary>Reads a line that says where the whole text stands: "Read more at https://…".</summary>
internal static class SourceLine
{
    public const string Reason = "source-line";

    private const int LongestLead = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = ReadingResources.SourceLines.Rows
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The address in the line, as a span of the source; null for any other line.</summary>
    public static Span? Address(string source, PageLine line)
    {
        var words = line.In(source);
        var at = words[..Math.Min(words.Length, LongestLead + 4)].IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (at < 3)
        {
            return null;
        }

        var address = words[at..];
        var isAddress = (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && !address.ContainsAny(" \t\u00A0");
        return isAddress && Leads.Contains(words[..at].TrimEnd(": \u00A0")) ? new Span(line.Start + at, line.End) : null;
    }

    /// <summary>The host of an address without "www."; null where the address is none.</summary>
    public static string? Host(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.IdnHost[4..] : uri.IdnHost
            : null;
}
