using System.Reflection;
using Variorum.Language;

namespace Variorum.Collation;

/// <summary>
/// The latest date that an account tells of as past: it cannot have been written before. Precision before recall, since one
/// date of the future taken for the past makes a false interval.
/// </summary>
internal static class PastDates
{
    /// <summary>The rule id of evidence for the earliest day of publication.</summary>
    public const string Rule = "dating.told-as-past";

    private static readonly WordSet PastPrepositions = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/dating-past-prepositions.tsv");
    private static readonly WordSet OpenWords = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/dating-open-words.tsv");
    private static readonly WordSet PastVerbs = WordSet.Load(Assembly.GetExecutingAssembly(), "collation/dating-past-verbs.tsv");

    /// <summary>The first day of the latest time told as past, with its timex; null when none is.</summary>
    public static (LocalDate Day, Timex Timex)? Latest(Telling telling)
    {
        (LocalDate Day, Timex Timex)? latest = null;
        foreach (var timex in telling.Times)
        {
            if (timex.Time is { Anchor: TimeAnchor.Calendar, From: { } from }
                && (latest is not { } known || from > known.Day)
                && IsPast(telling.Account, timex.Span))
            {
                latest = (from, timex);
            }
        }

        return latest;
    }

    /// <summary>Whether a preposition of the past leads to the time, its sentence has a verb in the past, and none of its words opens the future.</summary>
    private static bool IsPast(AccountText account, Span timex)
    {
        if (account.BlockAt(timex.Start) is not { Kind: BlockKind.Paragraph or BlockKind.Standfirst } block
            || !PastPrepositions.Contains(WordBefore(account.Text, timex.Start)))
        {
            return false;
        }

        var sentence = SentenceSpan.Around(account.Text, block.Span, timex);
        var past = false;
        var words = new WordReader(account.Text, sentence.Start, sentence.End);
        while (words.Read())
        {
            if (timex.Contains(words.Start))
            {
                continue;
            }

            var word = account.Text.AsSpan(words.Start, words.End - words.Start);
            if (OpenWords.Contains(word))
            {
                return false;
            }

            past |= PastVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));
        }

        return past;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int offset)
    {
        var end = offset;
        while (end > 0 && !char.IsLetter(text[end - 1]) && text[end - 1] is ' ' or '\u00a0')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }
}
