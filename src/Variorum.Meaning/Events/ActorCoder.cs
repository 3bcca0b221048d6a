using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>Makes an actor of an argument: its words, the name it stands for, and its code of country and sector.</summary>
internal sealed class ActorCoder(ParsedText text, CoreferenceChains chains, Model.Times times)
{
    private const int LongestName = 4;
    private const int CountryLength = 3;
    private const string NoCountry = "---";

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
        foreach (var timex in times.Timexes)
        {
            if (timex.Span.Start >= text.Words[words.End - 1].End)
            {
                break;
            }

            if (timex.Type is TimexType.Date or TimexType.Time && timex.Time is not null && timex.Span.Start > text.Words[argument.Head].Start)
            {
                var first = text.WordAt(timex.Span.Start);
                words = words with { End = first - 1 > argument.Head && text.Words[first - 1].Tag == UniversalTag.Adp ? first - 1 : first };
                break;
            }
        }

        if (words.End < text.Words.Length && text.Letters(words.End) is ")" && text.SpanOf(words).In(text.Text).LastIndexOf('(') > text.SpanOf(words).In(text.Text).LastIndexOf(')'))
        {
            words = words with { End = words.End + 1 };
        }

        return words;
    }

    // What other mentions of the same actor say: "the president" is that of Norland some sentences before.
    private string? CodeOfEntity(int entity)
    {
        string? best = null;
        foreach (var mention in chains.Entities[entity].Mentions)
        {
            var found = Joined(CodeIn(chains.Mentions[mention].Words, chains.Mentions[mention].Head));
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
    private (string? Country, string? Sector) CodeIn(WordRange words, int head)
    {
        string? country = null, sector = null;
        var nearest = int.MaxValue;
        for (var word = words.First; word < words.End; word++)
        {
            if (text.Words[word].Tag is not (UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Noun))
            {
                continue;
            }

            for (var length = Math.Min(LongestName, words.End - word); length > 0; length--)
            {
                if (ActorLexicon.CodeOf(text.SpanOf(new WordRange(word, word + length)).In(text.Text)) is not { } code)
                {
                    continue;
                }

                // The head itself, then what stands before it, then what follows.
                var distance = word <= head && head < word + length ? 0 : word < head ? 1 + head - word : 50 + word - head;
                if (distance < nearest)
                {
                    (nearest, country) = (distance, code[..CountryLength]);
                    sector = code.Length > CountryLength && distance == 0 ? code[CountryLength..] : sector;
                }

                word += length - 1;
                break;
            }
        }

        // "the United States" is the country itself: its words say nothing of a sector.
        return (country, sector ?? (nearest == 0 ? null : SectorIn(words, head)));
    }

    private string? SectorIn(WordRange words, int head)
    {
        if (ActorLexicon.SectorOf(text.Words[head].Lemma) is { } sector)
        {
            return sector;
        }

        foreach (var child in text.ChildrenOf(head))
        {
            if (words.Contains(child) && text.Basic(child) is "compound" or "flat" or "appos" or "nmod" && text.Words[child].Relation != "nmod:poss" && ActorLexicon.SectorOf(text.Words[child].Lemma) is { } modifier)
            {
                return modifier;
            }
        }

        return null;
    }
}
