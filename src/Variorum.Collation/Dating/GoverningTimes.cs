namespace Variorum.Collation;

/// <summary>When what some words tell was so: at the time found for it, else at the nearest one that governs its clause, else by the date of the account.</summary>
internal static class GoverningTimes
{
    /// <summary>The time of what some words tell.</summary>
    /// <param name="telling">The account.</param>
    /// <param name="times">Its times as days.</param>
    /// <param name="found">The place of the time among the account's times; null when none was found.</param>
    /// <param name="words">The words that tell it.</param>
    /// <param name="key">The key of the line that it supports.</param>
    public static Interval Of(Telling telling, TimeResolver times, int? found, Span words, string key) =>
        (found is { } time ? times.Resolve(time, key) : null)
        ?? (Of(telling, words) is { } governing ? times.Resolve(governing, key) : null)
        ?? times.AsPublished();

    /// <summary>The time of the smallest clause around some words that has one at its verb, and is told as past or present: a plan's day is not that of the words about
    /// it.</summary>
    private static int? Of(Telling telling, Span words)
    {
        ToldTime? nearest = null;
        foreach (var told in telling.Told)
        {
            if (told is { AtNoun: false, Tense: ToldTense.Past or ToldTense.Present } && told.Clause.Contains(words)
                && (nearest is null || told.Clause.Length < nearest.Clause.Length))
            {
                nearest = told;
            }
        }

        return nearest?.Timex;
    }
}
