using NodaTime;
using Variorum.Model;
using Variorum.Publishing.Html;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Drawing;

/// <summary>
/// Draws the figures of a series over time as SVG. A dot is a value said plainly, a ring one said with "about"; a bar as wide as the days it may hold for lies behind it where the day is not
/// known; a post joins the two ends of a range, and an arrow leaves a bound that is open. Colours are the page's own (<c>currentColor</c>), so it reads in light, dark and print.
/// </summary>
public static class SeriesDrawing
{
    private const double Width = 480;
    private const double Height = 240;
    private const double Left = 64;
    private const double Right = Width - 12;
    private const double Top = 16;
    private const double Bottom = Height - 28;
    private const double Arrow = 18;

    /// <summary>Draws.</summary>
    /// <param name="title">What is counted, for those who do not see the drawing and for its tooltip.</param>
    /// <param name="figures">The figures of the series, in any order; at least one.</param>
    /// <returns>An <c>svg</c> element with a title and a description of every value.</returns>
    /// <exception cref="ArgumentException">There are no figures.</exception>
    public static Markup Draw(string title, IReadOnlyCollection<Figure> figures)
    {
        if (figures.Count == 0)
        {
            throw new ArgumentException("a series has figures", nameof(figures));
        }

        var ordered = figures
            .OrderBy(f => f.AsOf.From ?? LocalDate.MinIsoValue).ThenBy(f => f.AsOf.To ?? LocalDate.MaxIsoValue).ThenBy(f => f.Low ?? f.High).ThenBy(f => f.Id, StringComparer.Ordinal)
            .ToList();
        var values = ordered.SelectMany(f => new[] { f.Low, f.High }).OfType<decimal>().Select(v => (double)v).ToList();
        var value = new ValueScale(values.Min(), values.Max(), Bottom, Top);
        var (first, last) = Days(ordered);
        var day = first is { } from && last is { } to ? new DayScale(from, to, Left + 8, Right - 8) : null;
        var places = Places(ordered, value, day);
        return Markup.Of($"""
            <svg class="drawing" role="img" viewBox="0 0 {Width} {Height}" width="100%" font-size="12" fill="currentColor" stroke="none"><title>{title}</title><desc>{Description(ordered)}</desc>
            {Axes(value, day)}{Markup.Join(places.Select(Mark))}{Values(places)}</svg>
            """);
    }

    /// <summary>The first and last day any figure may hold for; null when none is dated.</summary>
    private static (LocalDate? First, LocalDate? Last) Days(List<Figure> figures)
    {
        var days = figures.SelectMany(f => new[] { f.AsOf.From, f.AsOf.To }).OfType<LocalDate>().ToList();
        return days.Count == 0 ? (null, null) : (days.Min(), days.Max());
    }

    private static string Description(List<Figure> figures) => string.Join("; ", figures.Select(Phrases.FigureAndWhen));

    private static Markup Axes(ValueScale value, DayScale? day)
    {
        var across = value.Ticks().Select(tick => Markup.Of($"""
            <path d="M{Left} {tick.Y}H{Right}" stroke="currentColor" stroke-opacity="0.18"/><text x="{Left - 6}" y="{tick.Y + 4}" text-anchor="end" fill-opacity="0.8">{tick.Name}</text>
            """));
        var along = day is null
            ? [Markup.Of($"""<text x="{(Left + Right) / 2}" y="{Bottom + 18}" text-anchor="middle" fill-opacity="0.8">day not known</text>""")]
            : day.Ticks().Select(tick => Markup.Of($"""
                <path d="M{tick.X} {Bottom}v4" stroke="currentColor" stroke-opacity="0.6"/><text x="{Math.Clamp(tick.X, Left + 14, Right - 26)}" y="{Bottom + 18}" text-anchor="middle" fill-opacity="0.8">{tick.Name}</text>
                """));
        return Markup.Join(across.Concat(along));
    }

    /// <summary>Where each figure is drawn. One that would fall on an earlier one moves aside, so that every mark can be seen.</summary>
    private static List<Place> Places(List<Figure> figures, ValueScale value, DayScale? day)
    {
        const double apart = 10;
        var places = new List<Place>(figures.Count);
        foreach (var figure in figures)
        {
            var (left, right) = day is null
                ? (Left + 8, Right - 8)
                : (figure.AsOf.From is { } from ? day.Start(from) : Left, figure.AsOf.To is { } to ? day.End(to) : Right);
            double? low = figure.Low is { } l ? value.Y((double)l) : null;
            double? high = figure.High is { } h ? value.Y((double)h) : null;
            var x = (left + right) / 2;
            while (x + apart < Right && places.Exists(p => Math.Abs(p.X - x) < apart && Math.Abs(p.Y - (low ?? high!.Value)) < apart))
            {
                x += apart;
            }

            places.Add(new Place(figure, left, right, x, low, high));
        }

        return places;
    }

    private static Markup Mark(Place place)
    {
        var (figure, left, right, x, low, high) = place;
        var y = place.Y;
        var bar = figure.AsOf.IsDay
            ? Markup.None
            : Markup.Of($"""<rect x="{left}" y="{(high ?? y) - 3}" width="{right - left}" height="{y - (high ?? y) + 6}" rx="3" fill-opacity="0.16"/>""");
        var post = (low, high) switch
        {
            ({ } bottom, { } top) when bottom - top > 1 => Markup.Of($"""<path d="M{x} {bottom}V{top}" stroke="currentColor" stroke-width="2"/><circle cx="{x}" cy="{top}" r="4"/>"""),
            ({ } bottom, null) => Markup.Of($"""<path d="M{x} {bottom}v{-Arrow}m-4 5l4 -5l4 5" fill="none" stroke="currentColor" stroke-width="1.5"/>"""),
            (null, { } top) => Markup.Of($"""<path d="M{x} {top}v{Arrow}m-4 -5l4 5l4 -5" fill="none" stroke="currentColor" stroke-width="1.5"/>"""),
            _ => Markup.None,
        };
        var dot = figure.Relation is Relation.About
            ? Markup.Of($"""<circle cx="{x}" cy="{y}" r="3.5" fill="none" stroke="currentColor" stroke-width="2"/>""")
            : Markup.Of($"""<circle cx="{x}" cy="{y}" r="4"/>""");
        return Markup.Of($"<g><title>{Phrases.FigureAndWhen(figure)}</title>{bar}{post}{dot}</g>\n");
    }

    /// <summary>The values in words beside their marks, as far as they do not cover one another; the title of each mark has them all.</summary>
    private static Markup Values(List<Place> places)
    {
        const double lineHeight = 13;
        const double letter = 6.5;
        var taken = new List<(double Left, double Right, double Y)>();
        var words = new List<Markup>();
        foreach (var place in places)
        {
            var text = place.Figure.Range.ToString();
            var width = text.Length * letter;
            var start = place.X + 8 + width <= Right ? place.X + 8 : place.X - 8 - width;
            var y = place.Y + 4;
            if (start >= Left && !taken.Exists(t => t.Left < start + width && start < t.Right && Math.Abs(t.Y - y) < lineHeight)
                && !places.Exists(p => p.X > start - 4 && p.X < start + width && Math.Abs(p.Y - place.Y) < lineHeight / 2))
            {
                taken.Add((start, start + width, y));
                words.Add(Markup.Of($"""<text x="{start}" y="{y}">{text}</text>"""));
            }
        }

        return Markup.Join(words);
    }

    /// <summary>A figure and where it is drawn.</summary>
    private sealed record Place(Figure Figure, double Left, double Right, double X, double? Low, double? High)
    {
        /// <summary>Where its mark stands: at the lower bound, or at the upper where there is no lower.</summary>
        public double Y => Low ?? High!.Value;
    }
}
