using System.Collections.Frozen;
using Variorum.Reading.Composing;
using Variorum.Reading.Dates;

namespace Variorum.Reading.Text;

/// <summary>
/// Reads the dateline that opens a first paragraph: "PORT ESK —", "PORT ESK (Agency) -", "PORT ESK, May 5 (Agency) --", "Agency News, 27 January -".
/// </summary>
internal static class Dateline
{
    private const int LongestDateline = 90;
    private const int MostWordsOfPlace = 5;
    private const int MostWordsOfAgency = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotPlaces = ReadingResources.NotPlaces.Rows
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds what the dateline says. It stays in the paragraph: it is part of the telling.</summary>
    public static void Read(string source, PageLine paragraph, Telling telling)
    {
        var words = paragraph.In(source);
        if (!LineShape.IsProse(words) || End(words) is not { } end)
        {
            return;
        }

        var dateline = words[..end];
        var bracket = dateline.IndexOf('(');
        var close = bracket < 0 ? -1 : dateline[bracket..].IndexOf(')') + bracket;
        Span? agency = close > bracket + 1 && bracket >= 0 ? new Span(bracket + 1, close) : null;
        var head = bracket < 0 ? dateline : dateline[..bracket];
        var comma = head.IndexOf(',');
        var place = (comma < 0 ? head : head[..comma]).TrimEnd();
        var isDated = comma < 0 ? HasDay(head) : IsDay(head[(comma + 1)..]);
        var inCapitals = IsInCapitals(place);
        var isAgencyNamed = agency is { } named && IsAgencyName(dateline[named.Start..named.End], inCapitals);
        if (!isAgencyNamed && (agency is not null || !(isDated || inCapitals)))
        {
            return;
        }

        if (!place.IsEmpty && LineShape.Words(place) <= MostWordsOfPlace && char.IsUpper(place[0]) && !HasDay(place) && IsPlace(FirstWord(place)))
        {
            var isAgency = agency is null && (HeaderWords.IsAgency(place) || place.EndsWith(" News", StringComparison.Ordinal));
            Say(telling, isAgency ? DeclarationKind.Source : DeclarationKind.Dateline, source, paragraph.Start, new Span(0, place.Length));
        }
        else if (isDated && agency is null && place.EndsWith(" News", StringComparison.Ordinal))
        {
            Say(telling, DeclarationKind.Source, source, paragraph.Start, new Span(0, place.Length));
        }

        if (agency is { } given)
        {
            Say(telling, DeclarationKind.Source, source, paragraph.Start, given);
        }
    }

    /// <summary>Where the dateline ends: before a dash with space around it, before a colon behind a day, or behind a bracket that opens the paragraph.</summary>
    private static int? End(ReadOnlySpan<char> words)
    {
        var limit = Math.Min(words.Length - 1, LongestDateline);
        for (var i = 1; i < limit; i++)
        {
            var isDash = words[i] is '\u2014' or '\u2013' or '-' && (char.IsWhiteSpace(words[i - 1]) || words[i] == '\u2014' || words[i - 1] == ')')
                && (char.IsWhiteSpace(words[i + 1]) || words[i + 1] == words[i] || words[i] == '\u2014');
            if (isDash || (words[i] == ':' && HasDay(words[..i])))
            {
                return words[..i].TrimEnd().Length;
            }

            if (words[i] is '.' or '!' or '?' or ';' && i > 3 && char.IsWhiteSpace(words[i + 1]) && char.IsLower(words[i - 1]) && !IsAbbreviated(words[..i]))
            {
                return null;
            }
        }

        return IsWholeBracket(words) ? words.IndexOf(')') + 1 : null;
    }

    /// <summary>"(Agency) The minister …": the bracket alone opens the paragraph.</summary>
    private static bool IsWholeBracket(ReadOnlySpan<char> words) =>
        words[0] == '(' && words.IndexOf(')') is > 2 and < 30 && !words[1..words.IndexOf(')')].Contains('/');

    /// <summary>"Jan. 5", "Calif.": a short word before the point.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> words) => words.Length - words.LastIndexOf(' ') <= 6;

    /// <summary>
    /// Whether the words in brackets name who sent the text. Behind a place in capitals any name does; elsewhere it must be a known agency or an
    /// abbreviation, since brackets hold much else.
    /// </summary>
    private static bool IsAgencyName(ReadOnlySpan<char> words, bool behindCapitals)
    {
        if (words.IsEmpty || !char.IsUpper(words[0]) || LineShape.Words(words) > MostWordsOfAgency)
        {
            return false;
        }

        foreach (var part in words.Split('/'))
        {
            if (HeaderWords.IsAgency(words[part].Trim()))
            {
                return true;
            }
        }

        return behindCapitals || (IsInCapitals(words) && !words.Contains(' '));
    }

    private static bool IsInCapitals(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var c in place)
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 2;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(" :,\u00A0");
        return end < 0 ? words : words[..end];
    }

    private static bool IsPlace(ReadOnlySpan<char> firstWord) =>
        !NotPlaces.Contains(firstWord) && !HeaderWords.IsModified(firstWord) && !HeaderWords.IsPublished(firstWord) && !WrittenDate.IsWeekday(firstWord);

    /// <summary>Whether words are a day: "May 5", "27 January 2031"; not "on May 5", which is part of a sentence.</summary>
    private static bool IsDay(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" \u00A0");
        return HasDay(words) && (char.IsAsciiDigit(words[0]) || WrittenDate.Month(FirstWord(words).TrimEnd('.')) != 0);
    }

    /// <summary>Whether a month with a day of the month stands in the words.</summary>
    private static bool HasDay(ReadOnlySpan<char> words)
    {
        bool month = false, day = false;
        foreach (var range in words.SplitAny(" ,.\u00A0"))
        {
            var word = words[range];
            month |= WrittenDate.Month(word) != 0 && char.IsUpper(word[0]);
            day |= word.Length is 1 or 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]);
        }

        return month && day;
    }

    private static void Say(Telling telling, DeclarationKind kind, string source, int offset, Span words)
    {
        var place = new Span(offset + words.Start, offset + words.End);
        telling.Said.Add(new Said(kind, place.In(source).ToString(), Basis.Stated, place, "reading.dateline", telling));
    }
}
