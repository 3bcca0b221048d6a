using System.Collections.Frozen;
using System.Reflection;

namespace Variorum.Collation;

/// <summary>Who holds an office, held it, or held it then: "then-Prime Minister", "former President", "President … said on Friday".</summary>
internal static class OfficeClues
{
    /// <summary>The rule id of an office and its holder.</summary>
    public const string Rule = "dating.office";

    /// <summary>How far before a title a word that changes it may stand, in characters ("former US President").</summary>
    private const int WordsBefore = 24;

    /// <summary>What is told by the day of the week was so within the week before.</summary>
    private const int WeekDays = 6;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-office-words.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The clues of the offices that an account names.</summary>
    public static IEnumerable<Clue> Of(Telling telling)
    {
        var holders = Holders(telling).ToArray();
        var former = holders.Where(holder => holder.Meaning == "former").Select(holder => holder.Terms[0]).ToHashSet();
        foreach (var (span, meaning, terms) in holders)
        {
            var words = telling.Account.Cite(span, Rule);
            if (meaning == "former")
            {
                if (terms[0].To is { } left)
                {
                    yield return new Clue(
                        DaySet.Union(terms.Select((term, i) => term.To is { } to ? DaySet.Between(to, i + 1 < terms.Length ? terms[i + 1].From : null) : DaySet.None)),
                        ClueWeight.Inferred,
                        $"It calls “{words.Text}” a holder of the past: the term ended on {left.Iso()}.",
                        words);
                }

                continue;
            }

            var isMarked = former.Count > 0 && !former.Contains(terms[0]);
            yield return new Clue(DaySet.From(terms[0].From), ClueWeight.Inferred, $"It names “{words.Text}”, whose term began on {terms[0].From.Iso()}.", words);
            if (isMarked || IsRecent(telling, span))
            {
                yield return new Clue(
                    DaySet.Union(terms.Select(term => DaySet.Between(term.From, term.To?.PlusDays(WeekDays)))),
                    ClueWeight.Habit,
                    isMarked
                        ? $"It marks others as former holders of an office, but not “{words.Text}”, who held it {Print(terms)}."
                        : $"What it tells of “{words.Text}” was within the week before; the office was held {Print(terms)}.",
                    words);
            }
        }
    }

    /// <summary>The names with a title whose terms are known, with what stands before them.</summary>
    private static IEnumerable<(Span Span, string Meaning, Offices.Term[] Terms)> Holders(Telling telling)
    {
        var text = telling.Account.Text;
        foreach (var name in telling.Names)
        {
            if (name.Type != NameType.Per || name.Title is not { } title || telling.Words(title) is not { Length: > 0 } office)
            {
                continue;
            }

            var terms = Offices.TermsOf(string.Join(' ', telling.Words(name.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), office).ToArray();
            var meaning = Before(text, title, name.Span.Start);
            if (terms.Length > 0 && meaning != "other")
            {
                yield return (new Span(title.Start, name.Span.End), meaning, terms);
            }
        }
    }

    /// <summary>What the words before a title, in it and behind it say of it; the last one decides.</summary>
    private static string Before(string text, Span title, int name)
    {
        var meaning = "";
        var start = Math.Max(0, title.Start - WordsBefore);
        for (var i = title.Start - 1; i >= start; i--)
        {
            if (text[i] is ',' or ';' or '\n' or '”' or '"' || (text[i] == '.' && i > 0 && char.IsLower(text[i - 1])))
            {
                start = i + 1;
                break;
            }
        }

        var words = new WordReader(text, start, name);
        while (words.Read())
        {
            if (Words.TryGetValue(text.AsSpan(words.Start, words.End - words.Start), out var known))
            {
                meaning = known;
            }
            else if (words.Start < title.Start && char.IsLower(text[words.Start]))
            {
                // "the former minister and President …": what stood before belongs to somebody else.
                meaning = "";
            }
        }

        return meaning;
    }

    /// <summary>Whether the clause tells of the holder at a time that counts from the account's own date.</summary>
    private static bool IsRecent(Telling telling, Span holder) => telling.Told.Any(told =>
        Happenings.IsPast(told)
        && told.Subject is { } subject
        && subject.Overlaps(holder)
        && telling.Times[told.Timex].Time is { Anchor: TimeAnchor.Account, Month: null } time
        && (time.Weekday is not null || (time.Unit == TimeUnit.Day && Math.Abs(time.Offset) <= 1)));

    private static string Print(IEnumerable<Offices.Term> terms) =>
        string.Join(" and ", terms.Select(term => term.To is { } to ? $"from {term.From.Iso()} to {to.Iso()}" : $"from {term.From.Iso()} on"));
}
