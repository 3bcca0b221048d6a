namespace Variorum.Web.Pages.Parts;

/// <summary>Turns marks that may lie over one another into segments that do not, so that a page can show them without nesting.</summary>
internal static class Highlights
{
    /// <summary>Cuts a range wherever a mark starts or ends.</summary>
    /// <param name="range">The range to show.</param>
    /// <param name="marks">The marks, in any order; they may reach beyond the range.</param>
    /// <returns>The segments in order: together they are the range.</returns>
    public static IEnumerable<Segment> Cut(Span range, IReadOnlyCollection<Mark> marks)
    {
        if (range.IsEmpty)
        {
            yield break;
        }

        var inside = marks.Where(mark => mark.Span.Overlaps(range)).OrderBy(mark => mark.Span.Length).ThenBy(mark => mark.Kind).ToArray();
        var cuts = inside
            .SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
            .Where(cut => range.Start < cut && cut < range.End)
            .Append(range.End)
            .Distinct()
            .Order();
        var start = range.Start;
        foreach (var end in cuts)
        {
            var span = new Span(start, end);
            yield return new Segment(span, [.. inside.Where(mark => mark.Span.Contains(span))]);
            start = end;
        }
    }
}
