using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.Syntax;

namespace Variorum.Training.Names;

/// <summary>Makes the names of sets that were annotated to different rules more alike. What differs is told in this folder's README.</summary>
internal static class MentionCleaner
{
    public static ImmutableArray<(int Start, int End, string Type)> Clean(string text, IEnumerable<(int Start, int End, string Type)> mentions, string set)
    {
        var kept = new List<(int Start, int End, string Type)>();
        foreach (var mention in mentions.OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End))
        {
            var (start, end, type) = Trim(text, mention);
            if (start < end && (kept.Count == 0 || start >= kept[^1].End) && IsName(text, start, end, type))
            {
                kept.Add((start, end, IsPeople(text, start, end) ? "MISC" : type));
            }
        }

        return set is "btc" or "wnut17" ? [.. WithPeoples(text, kept)] : [.. kept];
    }

    // White space, quotation marks and commas at the ends; the article before a place or body; the title before a person.
    private static (int Start, int End, string Type) Trim(string text, (int Start, int End, string Type) mention)
    {
        var (start, end, type) = mention;
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && (IsEdge(text[end - 1]) || text[end - 1] is ';' or ':'))
        {
            end--;
        }

        if (type is "PER" or "ORG" or "LOC" && text.AsSpan(start, end - start).StartsWith("the ", StringComparison.Ordinal))
        {
            start += "the ".Length;
        }

        while (type is "PER" && TitleEnd(text, start, end) is var name && name > start)
        {
            start = name;
        }

        return (start, end, type);
    }

    // Where the name starts after the longest title in capitals; the same place when none stands there or nothing follows.
    private static int TitleEnd(string text, int start, int end)
    {
        for (var stop = end - 1; stop > start; stop--)
        {
            if (text[stop] == ' ' && NameLexicon.TryTitle(text.AsSpan(start, stop - start), out var firm) && firm)
            {
                return stop + 1;
            }
        }

        return start;
    }

    // No name: the empty ones of wnut17, handles and addresses, terms in lower case, and the numbers, sums and dates that multiner-lk folds into MISC.
    private static bool IsName(string text, int start, int end, string type)
    {
        var name = text.AsSpan(start, end - start);
        if (name.Contains("http", StringComparison.OrdinalIgnoreCase) || name[0] == '@' || name.Contains('_') || IsHandle(text, start))
        {
            return false;
        }

        var letters = 0;
        foreach (var c in name)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 0 && (type is not "MISC" || (char.IsUpper(name[0]) && !IsQuantity(name)) || (char.IsDigit(name[0]) && letters > "million".Length));
    }

    private static bool IsQuantity(ReadOnlySpan<char> name)
    {
        var digits = false;
        foreach (var c in name)
        {
            digits |= char.IsDigit(c);
        }

        var first = name.IndexOf(' ') is > 0 and var space ? name[..space] : name;
        return (digits && (first is "Rs" or "US" or "LKR" or "USD" || NameLexicon.IsApart(first))) || NameLexicon.IsApart(name);
    }

    private static bool IsHandle(string text, int start) =>
        start > 0 && (text[start - 1] == '@' || (start > 1 && text[start - 1] == ' ' && text[start - 2] == '@'));

    // "Iraqi" is a place in btc.
    private static bool IsPeople(string text, int start, int end) =>
        CountryGazetteer.Find(text.AsSpan(start, end - start)) is { Naming: CountryNaming.Demonym };

    // Sets without peoples and faiths get those that the lists know, so that what they leave out does not teach that they are no names.
    private static IEnumerable<(int Start, int End, string Type)> WithPeoples(string text, List<(int Start, int End, string Type)> mentions)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start)
            {
                words.Add(new Word(start, end));
            }

            start = end + 1;
        }

        var flags = new uint[words.Count];
        NameFeatures.Fill(text, [.. words], flags);
        for (var i = 0; i < flags.Length; i++)
        {
            var (start, end) = (words[i].Start, words[i].End);
            if (((NameFlags)flags[i]).HasFlag(NameFlags.People) && char.IsUpper(text[start]))
            {
                for (; i + 1 < flags.Length && ((NameFlags)flags[i + 1]).HasFlag(NameFlags.PeopleInside); i++)
                {
                    end = words[i + 1].End;
                }

                if (!mentions.Exists(mention => mention.Start < end && start < mention.End) && !IsHandle(text, start))
                {
                    mentions.Add((start, end, "MISC"));
                }
            }
        }

        return mentions.OrderBy(mention => mention.Start);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '"' or '“' or '”' or ',' or '#';
}
