using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R figures</c>: series first, each in order of time, then what stands alone.</summary>
internal static class FiguresView
{
    public static void Write(Page page, IReadOnlyCollection<Figure> figures, AccountLabels labels)
    {
        foreach (var series in figures.Where(f => f.Series is not null).GroupBy(f => f.Series, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Heading($"Series: {What(series.MaxBy(f => f.Counts.Length)!)} ({Phrases.Count(series.Count(), "figure")})");
            Table(page, series.OrderBy(f => f.AsOf.From).ThenBy(f => f.AsOf.To), labels);
            page.Gap();
        }

        page.Heading("Figures that stand alone");
        Table(page, figures.Where(f => f.Series is null), labels);
    }

    private static void Table(Page page, IEnumerable<Figure> figures, AccountLabels labels) =>
        page.Table(
            [">value", "of what", "as of", "by", "told by", "at"],
            figures.Select(f => new[]
            {
                f.Range + (f.Unit is { } unit ? " " + unit : ""), What(f), Phrases.WhenAndHow(f.AsOf), f.Holder.Name, labels[f.Account],
                f.Evidence[0].Start is { } start ? $"[{start}:{f.Evidence[0].End})" : "",
            }));

    /// <summary>What is counted, what happened to it, and where.</summary>
    private static string What(Figure figure) =>
        string.Join(", ", new[] { figure.Counts, figure.Role, figure.Where is { } where ? $"{where}" : null }.Where(part => !string.IsNullOrEmpty(part)));
}
