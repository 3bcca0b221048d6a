namespace Variorum.Collation;

/// <summary>What an account tells as past was before it, what it announces was after it.</summary>
internal static class ToldClues
{
    /// <summary>The rule id of a time told as past.</summary>
    public const string PastRule = "dating.told-as-past";

    /// <summary>The rule id of a time told as yet to come.</summary>
    public const string FutureRule = "dating.told-as-future";

    /// <summary>The clues of the calendar times in the body of an account.</summary>
    public static IEnumerable<Clue> Of(Telling telling)
    {
        foreach (var told in telling.Told)
        {
            var timex = telling.Times[told.Timex];
            if (timex.Time is not { Anchor: TimeAnchor.Calendar, From: { } from, To: { } to } || !IsBody(telling.Account, timex.Span)
                || IsOfThePage(telling.Account.Text, timex.Span))
            {
                continue;
            }

            // A bare year may be a count or a clock, and at a noun the year of a name ("the 2012 Games").
            if (Happenings.IsPast(told) && (timex.Time.Unit != TimeUnit.Year || (!told.AtNoun && DateStamps.IsLedTo(telling.Account.Text, timex.Span))))
            {
                var words = telling.Account.Cite(timex.Span, PastRule);
                yield return new Clue(DaySet.From(from), ClueWeight.Inferred, $"It tells of “{words.Text}” as past, so it was published on or after {from.Iso()}.", words);
            }
            else if (told.Tense == ToldTense.Future && !told.Quoted && !told.AtNoun && timex.Time.Unit != TimeUnit.Year)
            {
                var words = telling.Account.Cite(timex.Span, FutureRule);
                yield return new Clue(DaySet.Until(to), ClueWeight.Inferred, $"It tells of “{words.Text}” as yet to come, so it was published on or before {to.Iso()}.", words);
            }
        }
    }

    /// <summary>Whether words stand in running text: headings and captions tell without tense.</summary>
    public static bool IsBody(AccountText account, Span words) => account.BlockAt(words.Start) is { Kind: BlockKind.Paragraph or BlockKind.Standfirst };

    private static bool IsOfThePage(string text, Span date) => DateStamps.HasClock(text, date)
        || DateStamps.KindOf(text, date, date.Start < StampClues.HeadLength) != StampKind.None;
}
