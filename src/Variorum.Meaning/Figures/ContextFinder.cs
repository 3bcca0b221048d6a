using Variorum.Language;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>Finds whose, where and when a figure is, in its sentence and, for the owner, in what the account said before.</summary>
internal sealed class ContextFinder(string text, Names names, Model.Times times)
{
    private const int PlaceReach = 80;
    private const int LongestNationality = 24;

    /// <summary>Whose they are, where the words at the number leave it out.</summary>
    public Span? Owner(in PieceRun run, Quantity q, CountedPhrase counted)
    {
        for (var i = counted.First; i < counted.Head; i++)
        {
            if (CountryGazetteer.Find(run.In(i)) is not null || run.Possessive(i))
            {
                return null;
            }
        }

        return HasSubject(run, q.First) ?? (IsDefinite(run, q.First - 1) ? EarlierOwner(run, counted) : null);
    }

    /// <summary>The nearest place named after a place preposition: behind the figure unless a comma lies between, else before it in the sentence.</summary>
    public Span? Place(Span sentence, Span figure)
    {
        Span? before = null;
        for (var i = FirstMention(sentence.Start); i < names.Mentions.Length && names.Mentions[i].Span.Start < sentence.End; i++)
        {
            var mention = names.Mentions[i];
            if (mention.Type is not (NameType.Gpe or NameType.Loc) || !FollowsPlacePreposition(mention.Span.Start, sentence.Start))
            {
                continue;
            }

            if (mention.Span.Start >= figure.End)
            {
                var between = text.AsSpan(figure.End, mention.Span.Start - figure.End);
                return between.Length <= PlaceReach && !between.Contains(',') ? mention.Span : before;
            }

            before = mention.Span;
        }

        return before;
    }

    /// <summary>Index of the time nearest to a figure in its sentence, unless a relative clause lies between; null when there is none.</summary>
    public int? Time(Span sentence, Span figure)
    {
        int? nearest = null;
        var distance = int.MaxValue;
        for (var i = FirstTime(sentence.Start); i < times.Timexes.Length && times.Timexes[i].Span.Start < sentence.End; i++)
        {
            var timex = times.Timexes[i];
            var between = timex.Span.Start >= figure.End ? new Span(figure.End, timex.Span.Start) : timex.Span.End <= figure.Start ? new Span(timex.Span.End, figure.Start) : default;
            var dates = timex.Time is { } time ? timex.Rule != "times.shift" || time.Anchor != TimeAnchor.Preceding : timex.Value == "PRESENT_REF";
            if (dates && timex.Type is TimexType.Date or TimexType.Time && between.Length < distance && !HasRelative(between))
            {
                (nearest, distance) = (i, between.Length);
            }
        }

        return nearest;
    }

    /// <summary>"The Northland currently has around 500 boats": the subject of has and have owns.</summary>
    private Span? HasSubject(in PieceRun run, int first)
    {
        var has = first - 1;
        has = run.Is(has, "still") || run.Is(has, "currently") || run.Is(has, "now") ? has - 1 : has;
        if (!run.Is(has, "has") && !run.Is(has, "have") && !run.Is(has, "had"))
        {
            return null;
        }

        var subject = has - 1;
        while (run.Is(subject, "currently") || run.Is(subject, "still") || run.Is(subject, "also") || run.Is(subject, "now") || run.Is(subject, "already"))
        {
            subject--;
        }

        return run.Has(subject) ? MentionEndingAt(run.Pieces[subject].End) : null;
    }

    private static bool IsDefinite(in PieceRun run, int i) => run.Is(i, "the") || run.Is(i, "these") || run.Is(i, "those") || run.Is(i, "its") || run.Is(i, "their");

    /// <summary>The nearest earlier "NATIONALITY HEAD" or "STATE's HEAD" in the account.</summary>
    private Span? EarlierOwner(in PieceRun run, CountedPhrase counted)
    {
        var head = run.In(counted.Head);
        var from = run.Pieces[counted.First].Start;
        while (from > 0 && text.AsSpan(0, from).LastIndexOf(head, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            if (NationalityBefore(at) is { } owner)
            {
                return owner;
            }

            from = at;
        }

        return null;
    }

    private Span? NationalityBefore(int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        if (end >= 2 && text[end - 1] == 's' && PieceCutter.IsApostrophe(text[end - 2]))
        {
            end -= 2;
        }

        for (var start = end - 1; start >= Math.Max(0, end - LongestNationality); start--)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && char.IsUpper(text[start]) && CountryGazetteer.Find(text.AsSpan(start, end - start)) is not null)
            {
                return new Span(start, end);
            }
        }

        return null;
    }

    private bool FollowsPlacePreposition(int start, int limit)
    {
        // Up to four words in lower case may stand between ("in the northern city of").
        var end = start;
        for (var words = 0; words < 5; words++)
        {
            while (end > limit && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            var first = end;
            while (first > limit && char.IsLetter(text[first - 1]))
            {
                first--;
            }

            var word = text.AsSpan(first, end - first);
            if (word is "in" or "at" or "near" or "across" or "inside" or "outside" or "around" or "on" or "In" or "At" or "Near" or "Across")
            {
                return true;
            }

            if (word.IsEmpty || char.IsUpper(word[0]) || word is "what" or "which" or "that" or "who" or "where" or "and" or "as" or "than")
            {
                return false;
            }

            end = first;
        }

        return false;
    }

    private bool HasRelative(Span between)
    {
        var words = between.In(text);
        return words.Contains(" who ", StringComparison.Ordinal) || words.Contains(" which ", StringComparison.Ordinal) || words.Contains(" that ", StringComparison.Ordinal)
            || words.Contains(';');
    }

    private Span? MentionEndingAt(int end)
    {
        for (var i = FirstMention(end) - 1; i >= 0 && names.Mentions[i].Span.End >= end; i--)
        {
            if (names.Mentions[i].Span.End == end)
            {
                return names.Mentions[i].Span;
            }
        }

        return null;
    }

    private int FirstMention(int offset)
    {
        int low = 0, high = names.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names.Mentions[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int FirstTime(int offset)
    {
        int low = 0, high = times.Timexes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times.Timexes[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
