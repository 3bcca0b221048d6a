using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;

namespace Variorum.Collation;

/// <summary>
/// Ages of what the account itself dates: a calendar time with how long ago that is right beside it, "in 2011, eight years ago", "five years ago, on 3 May 2026".
/// Together they leave the days of writing.
/// </summary>
internal static class AgoClues
{
    /// <summary>The rule id of a dated thing whose age is told.</summary>
    public const string Rule = "dating.ago";

    /// <summary>The words that may stand between the two times; anything else may part them.</summary>
    private static readonly FrozenSet<string> Joints =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-ago-joints.tsv").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?\n");

    /// <summary>The clues of the times whose age the account tells.</summary>
    public static IEnumerable<Clue> Of(Telling telling)
    {
        for (var i = 1; i < telling.Times.Length; i++)
        {
            var (before, behind) = (telling.Times[i - 1], telling.Times[i]);
            var (calendar, ago) = before.Time?.Anchor == TimeAnchor.Calendar ? (before, behind) : (behind, before);
            if (calendar.Time is { Anchor: TimeAnchor.Calendar, From: { } from, To: { } to, Unit: <= TimeUnit.Year } dated
                && ago.Time is { Anchor: TimeAnchor.Account, Unit: TimeUnit.Month or TimeUnit.Year, Offset: < -1, Weekday: null, Month: null, Feast: null } age
                && dated.Unit <= age.Unit
                && ToldClues.IsBody(telling.Account, before.Span)
                && IsJoint(telling.Account.Text, before.Span.End, behind.Span.Start))
            {
                // People round: what is eight years ago to a writer was seven to nine years ago.
                var (least, most) = (-age.Offset - 1, -age.Offset + 1);
                var words = telling.Account.Cite(new Span(before.Span.Start, behind.Span.End), Rule);
                yield return new Clue(
                    DaySet.Between(Later(from, age.Unit, least), Later(to, age.Unit, most)),
                    ClueWeight.Inferred,
                    $"“{words.Text}” is written when that was {-age.Offset} {(age.Unit == TimeUnit.Year ? "years" : "months")} old, give or take one.",
                    words);
            }
        }
    }

    private static LocalDate Later(LocalDate day, TimeUnit unit, int count) => unit == TimeUnit.Year ? day.PlusYears(count) : day.PlusMonths(count);

    private static bool IsJoint(string text, int start, int end)
    {
        const int MostLetters = 24;
        if (end - start is < 1 or > MostLetters)
        {
            return false;
        }

        var words = new WordReader(text, start, end);
        while (words.Read())
        {
            if (!Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(words.Start, words.End - words.Start)))
            {
                return false;
            }
        }

        // The end of a sentence parts them as well.
        return text.AsSpan(start, end - start).IndexOfAny(Ends) < 0;
    }
}
