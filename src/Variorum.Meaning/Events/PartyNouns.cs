using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Events;

/// <summary>Tells nouns that may mean a party to an event from times and things, by the words alone; <see cref="Somebody"/> asks more for a record.</summary>
internal sealed class PartyNouns(ParsedText text, Model.Times times, Somebody somebody, EventLexicon lexicon)
{
    /// <summary>Whether a noun names or means a person or body.</summary>
    public bool IsSomebody(int word) =>
        text.Words[word].Tag is UniversalTag.Pron || somebody.IsCounted(word)
        || (text.Words[word].Tag is UniversalTag.Propn ? !IsTime(word) : MeansSomebody(text.Words[word].Lemma) || text.Child(word, "flat") >= 0
            || (text.Child(word, "appos") is >= 0 and var name && text.Words[name].Tag == UniversalTag.Propn));

    private bool MeansSomebody(string lemma) =>
        ActorLexicon.SectorOf(lemma) is not null || lexicon.IsPerson(lemma) || (ActorLexicon.IsAgent(lemma) && !lexicon.IsNobody(lemma)) || lexicon.IsTerritory(lemma);

    /// <summary>Whether a word is part of a time expression.</summary>
    public bool IsTime(int word)
    {
        var span = text.Words[word].Span;
        int low = 0, high = times.Timexes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times.Timexes[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < times.Timexes.Length && times.Timexes[low].Span.Contains(span);
    }
}
