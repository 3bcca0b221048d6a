using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Variorum.Collation;

/// <summary>Anniversaries of days that the account gives: "the fourth anniversary of his death", "days after the anniversary of the attack".</summary>
internal static class AnniversaryClues
{
    /// <summary>The rule id of an anniversary.</summary>
    public const string Rule = "dating.anniversary";

    /// <summary>How far before an anniversary it is spoken of.</summary>
    private const int AheadDays = 60;

    private const int YearDays = 364;

    /// <summary>"Days after" is more than one day and less than about three weeks.</summary>
    private const int FewDays = 20;

    /// <summary>How many words before it may say which anniversary it is, or how long after it.</summary>
    private const int WordsBefore = 4;

    private static readonly FrozenDictionary<string, string> Words =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-anniversaries.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The clues of the anniversaries that an account speaks of.</summary>
    public static List<Clue> Of(Telling telling)
    {
        var text = telling.Account.Text;
        var clues = new List<Clue>();
        foreach (var block in telling.Account.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.Title) || block.Child is not null)
            {
                continue;
            }

            var before = new List<Span>();
            var words = new WordReader(text, block.Start, block.End);
            while (words.Read())
            {
                var word = new Span(words.Start, words.End);
                if (Meaning(text, word) == "anniversary" && Clue(telling, before, word) is { } clue)
                {
                    clues.Add(clue);
                }

                before.Add(word);
            }
        }

        return clues;
    }

    private static Clue? Clue(Telling telling, List<Span> before, Span word)
    {
        var (text, rank, few) = (telling.Account.Text, 0, false);
        var first = word.Start;
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - WordsBefore); i--)
        {
            var meaning = Meaning(text, before[i]);
            if (int.TryParse(meaning, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
            {
                (rank, first) = (ordinal, before[i].Start);
            }
            else if (meaning == "days" && i + 1 < before.Count && Meaning(text, before[i + 1]) == "after")
            {
                (few, first) = (true, before[i].Start);
            }
        }

        if ((rank == 0 && !few) || Of(telling, word) is not { } day)
        {
            return null;
        }

        var words = telling.Account.Cite(new Span(first, word.End), Rule);
        if (rank == 0)
        {
            return new Clue(
                Years.Each(year => year > day.Year && Years.Day(year, day.Month, day.Day) is { } on ? DaySet.Between(on.PlusDays(1), on.PlusDays(FewDays)) : DaySet.None),
                ClueWeight.Inferred,
                $"“{words.Text}” of {day.Iso()} is some {day.ToString("d MMMM", CultureInfo.InvariantCulture)} and a few days.",
                words);
        }

        var anniversary = day.PlusYears(rank);
        return new Clue(
            DaySet.Between(anniversary.PlusDays(-AheadDays), anniversary.PlusDays(YearDays)),
            ClueWeight.Inferred,
            $"The “{words.Text}” of {day.Iso()} was on {anniversary.Iso()}; it is spoken of from two months before until the next.",
            words);
    }

    /// <summary>The day that an anniversary is of: the nearest one before it in its paragraph, else the only one told of a happening of the same kind.</summary>
    private static LocalDate? Of(Telling telling, Span word)
    {
        var days = telling.Told.Where(told => Happenings.IsPast(told) && telling.Times[told.Timex].Time is { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day }).ToArray();
        var block = telling.Account.BlockAt(word.Start);
        var near = days.LastOrDefault(told => telling.Times[told.Timex].Span is var span && span.End <= word.Start && block is { } here && here.Span.Contains(span))
            ?? (days.Where(told => Happenings.KnownClass(told.Happening) == Kind(telling.Account.Text, word)).ToArray() is [var only] ? only : null);
        return near is null ? null : telling.Times[near.Timex].Time!.From;
    }

    /// <summary>The kind of the happening named right behind ("of the assassination").</summary>
    private static string? Kind(string text, Span word)
    {
        const int WordsBehind = 6;
        var words = new WordReader(text, word.End, text.Length);
        for (var i = 0; i < WordsBehind && words.Read(); i++)
        {
            if (Happenings.KnownClass(text[words.Start..words.End].ToLowerInvariant()) is { } kind)
            {
                return kind;
            }
        }

        return "";
    }

    private static string? Meaning(string text, Span word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.In(text), out var meaning) ? meaning : null;
}
