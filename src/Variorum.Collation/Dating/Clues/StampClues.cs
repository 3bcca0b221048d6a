namespace Variorum.Collation;

/// <summary>The dates that a page gives itself in running text: in its head with a clock, a word for publishing or alone on their line; wherever the page tells of a
/// change or of print.</summary>
internal static class StampClues
{
    /// <summary>The rule id of such a date.</summary>
    public const string Rule = "dating.stamp";

    /// <summary>How far into the text the head of a page reaches, in characters.</summary>
    public const int HeadLength = 400;

    /// <summary>A page was changed, or printed, on the day it appeared or the day after, as a habit.</summary>
    private const int SoonDays = 1;

    /// <summary>What was broadcast is written down within so many days, as a habit.</summary>
    private const int WrittenDownDays = 2;

    /// <summary>A picture is mostly shown within so many days of being taken.</summary>
    private const int PictureDays = 14;

    /// <summary>Fewer dates with a clock behind the head may be of what is told.</summary>
    private const int LeastComments = 2;

    /// <summary>The clues of the dates that a page gives itself.</summary>
    public static IEnumerable<Clue> Of(Telling telling)
    {
        var published = new List<(LocalDate Day, Span Span)>();
        foreach (var timex in telling.Times)
        {
            if (timex.Time is not { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day, From: { } day } || timex.Time.To != day)
            {
                continue;
            }

            if (DateStamps.IsCaption(telling.Account.Text, timex.Span, HeadLength))
            {
                var words = telling.Account.Cite(timex.Span, Rule);
                yield return new Clue(
                    DaySet.Between(day, day.PlusDays(PictureDays)),
                    ClueWeight.Habit,
                    $"Its picture is of “{words.Text}”; news mostly shows pictures of the two weeks before.",
                    words);
            }

            var isHead = timex.Span.Start < HeadLength;
            var kind = DateStamps.KindOf(telling.Account.Text, timex.Span, isHead);
            if (kind == StampKind.Aired)
            {
                var words = telling.Account.Cite(timex.Span, Rule);
                yield return new Clue(DaySet.From(day), ClueWeight.Inferred, $"What it gives was spoken on “{words.Text}”, so it appeared then or later.", words);
                yield return new Clue(
                    DaySet.Between(day, day.PlusDays(WrittenDownDays)),
                    ClueWeight.Habit,
                    $"What was spoken on “{words.Text}” is mostly written down within two days.",
                    words);
            }
            else if (kind == StampKind.Published)
            {
                published.Add((day, timex.Span));
            }
            else if (kind != StampKind.None)
            {
                var words = telling.Account.Cite(timex.Span, Rule);
                yield return new Clue(
                    DaySet.Until(day),
                    ClueWeight.Inferred,
                    $"It was {(kind == StampKind.Printed ? "printed" : "changed")} on “{words.Text}”, so it appeared then or before.",
                    words);
                if (kind != StampKind.Amended)
                {
                    yield return new Clue(
                        DaySet.Between(day.PlusDays(-SoonDays), day),
                        ClueWeight.Habit,
                        $"Such a date is mostly the day a page appeared or the day after: “{words.Text}”.",
                        words);
                }
            }
        }

        foreach (var clue in Comments(telling, published.Count > 0))
        {
            yield return clue;
        }

        if (published.Count > 0)
        {
            var (from, to) = (published.Min(stamp => stamp.Day), published.Max(stamp => stamp.Day));
            var words = telling.Account.Cite(published[0].Span, Rule);
            yield return new Clue(DaySet.Between(from, to), ClueWeight.Stated, from == to ? $"Its head gives the date: “{words.Text}”."
                : $"Its head gives more than one date, the first “{words.Text}”.", words);
        }
    }

    /// <summary>The comments of readers, each with a date and a clock: the page appeared by the first of them.</summary>
    private static IEnumerable<Clue> Comments(Telling telling, bool isDated)
    {
        var comments = telling.Times
            .Where(timex => timex.Span.Start >= HeadLength
                && timex.Time is { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day, From: not null }
                && DateStamps.KindOf(telling.Account.Text, timex.Span, isHead: false) == StampKind.None
                && DateStamps.HasClock(telling.Account.Text, timex.Span))
            .ToArray();
        if (isDated || comments.Length < LeastComments)
        {
            yield break;
        }

        var first = comments.MinBy(timex => (timex.Time!.From!.Value, timex.Span.Start))!;
        var (day, words) = (first.Time!.From!.Value, telling.Account.Cite(first.Span, Rule));
        yield return new Clue(
            DaySet.Until(day),
            ClueWeight.Habit,
            $"The first of its {comments.Length} dates with a clock, as readers' comments have, is “{words.Text}”; a page appears before its comments.",
            words);
    }
}
