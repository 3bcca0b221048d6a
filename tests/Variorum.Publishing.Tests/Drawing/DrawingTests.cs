using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Model;
using Variorum.Publishing.Drawing;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Tests.Drawing;

/// <summary>Drawings are well-formed, say in words what they show, and keep every mark inside their frame.</summary>
public sealed class DrawingTests
{
    private static readonly LocalDate Day = new(2031, 5, 4);

    [Fact]
    public void Every_figure_has_a_mark_that_says_its_value_day_and_holder()
    {
        var svg = XElement.Parse(SeriesDrawing.Draw("people, evacuated", [Figure(FigureRange.Exactly(2984), On(4)), Figure(FigureRange.About(3000), On(5))]).Text);
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal("people, evacuated", svg.Element("title")!.Value);
        Assert.Equal(["2,984, 2031-05-04, by the Harbour Office", "about 3,000, 2031-05-05, by the Harbour Office"], Marks(svg).Select(m => m.Element("title")!.Value));
        Assert.Contains("about 3,000", svg.Element("desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_with_about_is_a_ring_and_what_was_said_plainly_a_dot()
    {
        var svg = XElement.Parse(SeriesDrawing.Draw("people", [Figure(FigureRange.Exactly(10), On(4)), Figure(FigureRange.About(20), On(5))]).Text);
        Assert.Equal([null, "none"], Marks(svg).Select(m => (string?)m.Element("circle")!.Attribute("fill")));
    }

    [Fact]
    public void A_day_that_is_not_known_is_a_bar_over_the_days_it_may_be()
    {
        var svg = XElement.Parse(SeriesDrawing.Draw("people", [Figure(FigureRange.Exactly(10), On(4)), Figure(FigureRange.Exactly(20), new Interval { From = Day, To = Day.PlusDays(3), Basis = Basis.Inferred })]).Text);
        Assert.Equal([0, 1], Marks(svg).Select(m => m.Elements("rect").Count()));
    }

    [Fact]
    public void The_value_axis_starts_at_zero_so_that_no_difference_looks_larger_than_it_is() =>
        Assert.Contains(XElement.Parse(SeriesDrawing.Draw("people", [Figure(FigureRange.Exactly(2984), On(4)), Figure(FigureRange.Exactly(3000), On(5))]).Text).Elements("text"), t => t.Value == "0");

    [Fact]
    public void Words_of_an_article_are_never_markup()
    {
        const string evil = "</title><script>alert(1)</script><svg onload=\"x\">'&";
        var svg = XElement.Parse(SeriesDrawing.Draw(evil, [Figure(FigureRange.Exactly(1), On(4)) with { Holder = new Party(PartyKind.Actor, null, evil), Unit = evil }]).Text);
        Assert.Equal(evil, svg.Element("title")!.Value);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "svg" || e.Attribute("onload") is not null);
    }

    [Fact]
    public void A_series_of_any_values_and_days_stays_inside_its_frame() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int Low, int Wide, int Relation, int? From, int? Days)[]>(), seeds =>
        {
            var figures = seeds.Select(s => Figure(Range(s.Low, s.Wide, s.Relation), Times(s.From, s.Days))).DefaultIfEmpty(Figure(FigureRange.Exactly(0), Interval.Unknown)).ToList();
            var svg = XElement.Parse(SeriesDrawing.Draw("people", figures).Text);
            return Marks(svg).Count() == figures.Count && svg.Descendants("circle").All(c => Inside((double)c.Attribute("cx")!, 480) && Inside((double)c.Attribute("cy")!, 240))
                && svg.Descendants("rect").All(r => (double)r.Attribute("width")! >= 0 && (double)r.Attribute("height")! >= 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Largest_and_smallest_values_can_be_drawn()
    {
        foreach (var value in new[] { decimal.MaxValue, decimal.MinValue, 0m, 0.000000001m })
        {
            Assert.NotNull(XElement.Parse(SeriesDrawing.Draw("x", [Figure(FigureRange.Exactly(value), On(4))]).Text));
        }
    }

    [Fact]
    public void A_timeline_counts_what_is_dated_to_within_a_bar_apart_from_what_may_fall_there()
    {
        var svg = XElement.Parse(TimelineDrawing.Draw("all", [On(4), On(4), On(6), new Interval { From = Day, To = Day.PlusDays(1), Basis = Basis.Inferred }, Interval.Unknown], Day, Day.PlusDays(2)).Text);
        Assert.Equal(["2031-05-04: 2 entries, 1 more that may fall here", "2031-05-05: 0 entries, 1 more that may fall here", "2031-05-06: 1 entry"], Marks(svg).Select(m => m.Element("title")!.Value));
    }

    [Fact]
    public void Bars_lead_to_their_days_where_the_page_has_an_address_for_them()
    {
        var svg = XElement.Parse(TimelineDrawing.Draw("all", [On(4)], Day, Day, (from, to) => $"?from={from.Day}&to={to.Day}").Text);
        Assert.Equal("group", (string?)svg.Attribute("role"));
        Assert.Equal("?from=4&to=4", (string?)svg.Element("a")!.Attribute("href"));
    }

    [Fact]
    public void A_timeline_of_any_days_has_few_bars_and_counts_every_dated_entry_once_or_as_doubtful() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int? From, int? Days)[]>(), ArbMap.Default.ArbFor<ushort>(), (seeds, span) =>
        {
            var svg = XElement.Parse(TimelineDrawing.Draw("all", seeds.Select(s => Times(s.From, s.Days)), Day, Day.PlusDays(span)).Text);
            return Marks(svg).Count() <= 92 && svg.Descendants("rect").All(r => (double)r.Attribute("y")! is >= 15.9 and <= 120 && (double)r.Attribute("x")! >= 12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_thousand_years_can_be_drawn() =>
        Assert.InRange(XElement.Parse(TimelineDrawing.Draw("all", [On(4)], new LocalDate(1000, 1, 1), new LocalDate(9999, 12, 31)).Text).Elements("text").Count(), 2, 8);

    private static IEnumerable<XElement> Marks(XElement svg) => svg.Elements("g");

    private static bool Inside(double at, double most) => at >= 0 && at <= most;

    private static Interval On(int day) => new() { From = new LocalDate(2031, 5, day), To = new LocalDate(2031, 5, day), Basis = Basis.Stated };

    private static Interval Times(int? from, int? days)
    {
        var start = from is { } f ? Day.PlusDays(f % 4000) : (LocalDate?)null;
        return new Interval { From = start, To = days is { } d ? (start ?? Day).PlusDays(Math.Abs(d % 900)) : null, Basis = Basis.Inferred };
    }

    private static FigureRange Range(int low, int wide, int relation) => (Math.Abs(relation % 5)) switch
    {
        0 => FigureRange.Exactly(low),
        1 => FigureRange.About(low),
        2 => FigureRange.AtLeast(low),
        3 => FigureRange.AtMost(low),
        _ => FigureRange.Between(low, (decimal)low + Math.Abs((decimal)wide)),
    };

    private static Figure Figure(FigureRange range, Interval asOf) => new()
    {
        Id = "a.0-figure-1", Account = "a.0", Relation = range.Relation, Low = range.Low, High = range.High, Counts = "people", CountsHead = "person", AsOf = asOf,
        Holder = new Party(PartyKind.Actor, null, "the Harbour Office"), Evidence = [],
    };
}
