using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Makes an actor of an argument: its words, the name it stands for, and its code of country and sector.</summary>
internal sealed class ActorCoder(ParsedText text, CoreferenceChains chains, Model.Times times, Somebody somebody, EventLexicon lexicon)
{
    private const int LongestName = 4;

    /// <summary>The letters of a code that stand for a country.</summary>
    public const int CountryLength = 3;

    /// <summary>Stands where no country is known.</summary>
    public const string NoCountry = "---";

    private readonly Dictionary<int, string?> _codeOfEntity = [];

    /// <summary>The actor that a phrase names, where something happens in a country: "gunmen", "the police" and "a convoy" there are taken to be of it.</summary>
    /// <param name="argument">The phrase.</param>
    /// <param name="country">The three letters; null where the clause names no place.</param>
    public ActorFinding Of(in Argument argument, string? country)
    {
        var found = Of(argument);
        return country is null || text.Words[argument.Head].Tag != UniversalTag.Noun ? found
            : found.Code is null ? found with { Code = country }
            : found.Code.StartsWith(NoCountry, StringComparison.Ordinal) && (ActorLexicon.IsLocal(found.Code[CountryLength..]) || IsTheState(argument.Head)) ? found with { Code = country + found.Code[CountryLength..] }
            : found;
    }

    // "the army", "government troops": of the country they are in, as a rule, unlike "troops".
    private bool IsTheState(int head)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            if ((text.Basic(child) is "det" && text.HasFeature(child, "Definite=Def")) || (text.Basic(child) is "compound" && ActorLexicon.SectorOf(text.Words[child].Lemma) is "GOV"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The country of the first of several places that is in one known; null when none is.</summary>
    public string? CountryOf(IEnumerable<Argument> places)
    {
        foreach (var place in places)
        {
            if (CodeIn(place.Words, place.Head).Country is { } country && !ActorLexicon.IsInternational(country))
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>The actor that a phrase names.</summary>
    public ActorFinding Of(in Argument argument)
    {
        var words = Trimmed(argument);
        var span = text.SpanOf(words);
        var mention = chains.MentionAt(span);
        var name = mention < 0 || chains.Mentions[mention].Head != argument.Head ? -1 : chains.NameOf(mention);
        var code = Joined(CodeIn(words, argument.Head));
        if ((code is null || code.StartsWith(NoCountry, StringComparison.Ordinal)) && mention >= 0 && chains.Mentions[mention].Head == argument.Head)
        {
            code = Better(code, CodeOfEntity(chains.Mentions[mention].Entity));
        }

        return new ActorFinding(span, name >= 0 ? chains.Mentions[name].Name : null, code);
    }

    // "the minister on Monday": the time is not part of the actor; "the council (HC)": the bracket is closed.
    private WordRange Trimmed(in Argument argument)
    {
        var words = argument.Words;
        while (words.First < argument.Head && text.Words[words.First].Tag is UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Punct)
        {
            words = words with { First = words.First + 1 };
        }

        for (var i = FirstTimeAfter(text.Words[argument.Head].Start); i < times.Timexes.Length && times.Timexes[i].Span.Start < text.Words[words.End - 1].End; i++)
        {
            var timex = times.Timexes[i];
            if (timex.Type is TimexType.Date or TimexType.Time && timex.Time is not null)
            {
                var first = text.WordAt(timex.Span.Start);
                words = words with { End = first - 1 > argument.Head && text.Words[first - 1].Tag == UniversalTag.Adp ? first - 1 : first };
                break;
            }
        }

        // "Rep. Ann Marr-Vost": the tree may break a name.
        var name = text.Words[argument.Head].Tag == UniversalTag.Propn ? somebody.NameAt(argument.Head) : default;
        while (words.End < text.Words.Length && text.Words[words.End].Tag == UniversalTag.Propn && name.Contains(text.Words[words.End].Span))
        {
            words = words with { End = words.End + 1 };
        }

        while (words.End - 1 > argument.Head && text.Words[words.End - 1].Xpos == "POS")
        {
            words = words with { End = words.End - 1 };
        }

        if (words.End < text.Words.Length && text.Letters(words.End) is ")" && text.SpanOf(words).In(text.Text).LastIndexOf('(') > text.SpanOf(words).In(text.Text).LastIndexOf(')'))
        {
            words = words with { End = words.End + 1 };
        }

        return words;
    }

    private int FirstTimeAfter(int offset)
    {
        int low = 0, high = times.Timexes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times.Timexes[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // What other mentions of the same actor say: "the president" is that of Norland some sentences before.
    private string? CodeOfEntity(int entity)
    {
        if (!_codeOfEntity.TryGetValue(entity, out var known))
        {
            _codeOfEntity.Add(entity, known = FirstCodeOf(entity));
        }

        return known;
    }

    private string? FirstCodeOf(int entity)
    {
        string? best = null;
        foreach (var mention in chains.Entities[entity].Mentions)
        {
            // What sector it is of, its own words must say: one may have held an office at another time.
            var found = Joined((CodeIn(chains.Mentions[mention].Words, chains.Mentions[mention].Head, isWhole: false).Country, null));
            best = Better(best, found);
            if (best is not null && !best.StartsWith(NoCountry, StringComparison.Ordinal))
            {
                return best;
            }
        }

        return best;
    }

    private static string? Better(string? code, string? other) =>
        code is null ? other
        : other is null || !code.StartsWith(NoCountry, StringComparison.Ordinal) || other.StartsWith(NoCountry, StringComparison.Ordinal) ? code
        : other.Length > CountryLength ? other : other + code[CountryLength..];

    private static string? Joined((string? Country, string? Sector) code) => code is (null, null) ? null : (code.Country ?? NoCountry) + code.Sector;

    /// <summary>Country and sector that the words of a phrase show: its head says the sector, the nearest name the country.</summary>
    private (string? Country, string? Sector) CodeIn(WordRange words, int head, bool isWhole = true)
    {
        string? country = null, sector = null, modifier = null;
        var nearest = int.MaxValue;
        for (var word = words.First; word < (isWhole ? words.End : head + 1); word++)
        {
            // "United" of "the United States" is tagged a verb, and yet a part of a name.
            if (text.Words[word].Tag is not (UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Noun) && text.Words[word].Xpos is not ("NNP" or "NNPS"))
            {
                continue;
            }

            for (var length = Math.Min(LongestName, words.End - word); length > 0; length--)
            {
                if (ActorLexicon.CodeOf(text.SpanOf(new WordRange(word, word + length)).In(text.Text)) is not { } code || IsOfAnother(word))
                {
                    continue;
                }

                // The head itself, then what stands before it, then what follows.
                var distance = word <= head && head < word + length ? 0 : word < head ? 1 + head - word : 50 + word - head;
                modifier = word + length <= head && code.Length == CountryLength ? code : modifier;
                if (distance < nearest)
                {
                    (nearest, country) = (distance, code[..CountryLength]);
                    sector = code.Length > CountryLength && distance == 0 && (!IsPerson(head) || !ActorLexicon.IsOfState(code[CountryLength..])) ? code[CountryLength..] : sector;
                }

                word += length - 1;
                break;
            }
        }

        // The table's Senate is that of one country, "the Ostrian Senate" says of which it is.
        country = nearest == 0 && sector is not null ? modifier ?? country : country;

        // "the United States" is the country itself: its words say nothing of a sector.
        return (country, sector ?? (nearest == 0 && !IsPerson(head) ? null : SectorIn(words, head)));
    }

    // "Castro" is in the table, Maria Castro is not: a surname stands for one person only where the account gives no fuller name that is another's.
    private bool IsOfAnother(int word)
    {
        if (!IsPerson(word))
        {
            return false;
        }

        var mention = chains.MentionAt(text.Words[word].Span);
        mention = mention < 0 ? chains.MentionAt(somebody.NameAt(word)) : mention;
        return mention >= 0 && chains.NameOf(mention) is >= 0 and var name && ActorLexicon.CodeOf(chains.Mentions[name].Name!.Value.In(text.Text)) is null;
    }

    // "the former president"; and "the president of the Boat Builders" is of no government.
    private bool HoldsNoOffice(int head)
    {
        if (TargetFinder.AfterPreposition(text, head, "of") is >= 0 and var of && text.Words[of].Tag == UniversalTag.Propn && somebody.IsBody(of))
        {
            return true;
        }

        foreach (var child in text.ChildrenOf(head))
        {
            if (lexicon.IsFormer(text.Words[child].Lemma) || (text.Basic(child) is "compound" or "appos" && HasFormer(child)))
            {
                return true;
            }
        }

        return false;

        bool HasFormer(int word)
        {
            foreach (var child in text.ChildrenOf(word))
            {
                if (lexicon.IsFormer(text.Words[child].Lemma))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // An office is held for a time: only the words beside a person's name say that he holds it where this is told.
    private bool IsPerson(int head) => somebody.IsPersonName(head);

    private string? SectorIn(WordRange words, int head)
    {
        if (HoldsNoOffice(head))
        {
            return null;
        }

        // "King" is a surname, and a union may be of citizens: of a name the title beside it says more than its last word.
        var isName = text.Words[head].Tag == UniversalTag.Propn;
        if (ActorLexicon.SectorOf(text.Words[head].Lemma) is { } sector && !(isName && (IsPerson(head) || !ActorLexicon.IsOfState(sector))))
        {
            return sector;
        }

        if (isName && !IsPerson(head))
        {
            return null;
        }

        foreach (var child in text.ChildrenOf(head))
        {
            if (words.Contains(child) && !IsPerson(child) && (text.Basic(child) is "compound" or "flat" or "appos" || (text.Basic(child) is "nmod" && somebody.IsCounted(head))) && ActorLexicon.SectorOf(text.Words[child].Lemma) is { } modifier)
            {
                return modifier;
            }
        }

        return null;
    }
}
