using NodaTime;
using Variorum.Publishing.Html;
using Variorum.Publishing.Phrasing;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Drawing;

/// <summary>
/// Draws how much of a timeline falls into each stretch of time as SVG: solid for what is dated to within the stretch, pale for what may fall into it as its date is wider. Takes the entries one by one, so a
/// timeline of any length costs no more memory than a short one.
/// </summary>
public static class TimelineDrawing
{
    private const double Width = 480;
    private const double Height = 120;
    private const double Left = 12;
    private const double Right = Width - 12;
    private const double Top = 16;
    private const double Bottom = Height - 26;
    private const int MostBars = 92;

    /// <summary>Draws.</summary>
    /// <param name="title">What the timeline is of.</param>
    /// <param name="times">When each entry is.</param>
    /// <param name="first">The first day to draw.</param>
    /// <param name="last">The last day to draw.</param>
    /// <param name="link">The address of the part of the timeline between two days, which makes each bar a link; null for a drawing alone.</param>
    /// <returns>An <c>svg</c> element with a title and a description.</returns>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static Markup Draw(string title, IEnumerable<Interval> times, LocalDate first, LocalDate last, Func<LocalDate, LocalDate, string>? link = null)
    {
        if (last < first)
        {
            throw new ArgumentException($"{last} is before {first}", nameof(last));
        }

        var day = new DayScale(first, last, Left, Right);
        var length = (DayScale.Days(first, last) / MostBars) + 1;
        var bars = Count(times, first, last, length);
        var most = Math.Max(1, bars.Max(b => b.Within + b.Around));
        var ticks = day.Ticks().Select(tick => Markup.Of($"""
            <path d="M{tick.X} {Bottom}v4" stroke="currentColor" stroke-opacity="0.6"/><text x="{Math.Clamp(tick.X, Left + 30, Right - 30)}" y="{Bottom + 18}" text-anchor="middle" fill-opacity="0.8">{tick.Name}</text>
            """));
        return Markup.Of($"""
            <svg class="drawing" {new Markup(link is null ? "role=\"img\"" : "role=\"group\"")} viewBox="0 0 {Width} {Height}" width="100%" font-size="12" fill="currentColor" stroke="none"><title>{title}</title><desc>{Description(bars)}</desc>
            <path d="M{Left} {Bottom}H{Right}" stroke="currentColor" stroke-opacity="0.6"/>{Markup.Join(ticks)}{Markup.Join(bars.Where(b => b.Within + b.Around > 0).Select(b => Draw(b, day, most, link)))}</svg>
            """);
    }

    private static Bar[] Count(IEnumerable<Interval> times, LocalDate first, LocalDate last, int length)
    {
        var days = DayScale.Days(first, last);
        var bars = new Bar[(days / length) + 1];
        for (var i = 0; i < bars.Length; i++)
        {
            bars[i] = new Bar(first.PlusDays(i * length), first.PlusDays(Math.Min(((i + 1) * length) - 1, days)));
        }

        foreach (var time in times)
        {
            var from = time.From is { } f ? DayScale.Days(first, f) : int.MinValue;
            var to = time.To is { } t ? DayScale.Days(first, t) : int.MaxValue;
            if (to < 0 || from > days || (time.From is null && time.To is null))
            {
                continue;
            }

            var (start, end) = (Math.Max(from, 0) / length, Math.Min(to, days) / length);
            if (start == end && from >= 0 && to <= days)
            {
                bars[start].Within++;
            }
            else
            {
                for (var i = start; i <= end; i++)
                {
                    bars[i].Around++;
                }
            }
        }

        return bars;
    }

    private static Markup Draw(Bar bar, DayScale day, int most, Func<LocalDate, LocalDate, string>? link)
    {
        double Tall(int count) => (Bottom - Top) * count / most;
        var x = day.Start(bar.First) + 0.5;
        var width = Math.Max(day.End(bar.Last) - x - 0.5, 1);
        var (solid, pale) = (Tall(bar.Within), Tall(bar.Around));
        var name = Name(bar);
        var drawn = Markup.Of($"""
            <title>{name}</title><rect x="{x}" y="{Bottom - solid}" width="{width}" height="{solid}"/><rect x="{x}" y="{Bottom - solid - pale}" width="{width}" height="{pale}" fill-opacity="0.25"/>
            """);
        return link is null ? Markup.Of($"<g>{drawn}</g>") : Markup.Of($"""<a href="{link(bar.First, bar.Last)}" aria-label="{name}">{drawn}</a>""");
    }

    private static string Description(Bar[] bars) => string.Join("; ", bars.Where(b => b.Within > 0).Select(Name));

    private static string Name(Bar bar)
    {
        var when = bar.First == bar.Last ? Phrases.Day(bar.First) : $"{Phrases.Day(bar.First)} to {Phrases.Day(bar.Last)}";
        var within = Phrases.Count(bar.Within, "entry", "entries");
        return bar.Around == 0 ? $"{when}: {within}" : $"{when}: {within}, {bar.Around:N0} more that may fall here";
    }

    /// <summary>A stretch of time and how many entries it holds.</summary>
    private sealed class Bar(LocalDate first, LocalDate last)
    {
        public LocalDate First { get; } = first;

        public LocalDate Last { get; } = last;

        public int Within { get; set; }

        public int Around { get; set; }
    }
}
