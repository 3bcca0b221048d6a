using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Finds the name that a speaker's words stand for where they are a pronoun or a description: what coreference is sure enough of. A wrong name is worse than none.</summary>
internal sealed class SpeakerNames(MarkedText marked, CoreferenceChains chains)
{
    private Span? _lastName;
    private int _lastEnd = -1;

    /// <summary>Notes who spoke, by words that hold a name, and where: he is who may be meant by a pronoun in the sentence that follows.</summary>
    public void Heard(Span? speaker, TokenRun passage)
    {
        _lastName = null;
        _lastEnd = passage.End;
        if (speaker is { } words)
        {
            for (var i = marked.NameAt(words.Start); i < marked.Names.Mentions.Length && marked.Names.Mentions[i].Span.Start < words.End; i++)
            {
                _lastName = marked.Names.Mentions[i] is { Type: NameType.Per } person ? person.Span : _lastName;
            }
        }
    }

    /// <summary>
    /// The name; null where the words are or hold it themselves, or none is sure. Only persons: what bodies are called by ("the group", "it") is resolved
    /// too rarely and too often wrongly. Descriptions take links up to the role ("Mayor Quell … the mayor"), not those by a common head.
    /// </summary>
    public Span? NameFor(Attribution attribution)
    {
        if (Antecedent(attribution.Speaker) is { } noun)
        {
            return noun;
        }

        var words = marked.SpanOf(attribution.Speaker);
        if (Apposed(attribution.Speaker) is { } apposed)
        {
            return apposed;
        }

        var mention = MentionOf(words);
        if (mention < 0 || chains.Mentions[mention].Kind == MentionKind.Name)
        {
            return null;
        }

        if (chains.Mentions[mention].Kind == MentionKind.Pronoun && (IsContested(mention) || (_lastEnd == attribution.Passage.First && _lastName is { } last && MayBeMeant(last, mention))))
        {
            return null;
        }

        var name = chains.NameOf(mention, chains.Mentions[mention].Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        return name >= 0 && chains.Mentions[name] is { Type: NameType.Per, Name: { } person } && !words.Contains(person) && !(chains.Mentions[mention].Kind == MentionKind.Nominal && HasLesserTitle(person, words)) ? person : null;
    }

    /// <summary>"the commander of the fleet, Ada Lorn, said": the name right behind a description between commas; null where none stands there.</summary>
    private Span? Apposed(TokenRun speaker)
    {
        var words = marked.Trees.Words;
        if (speaker.IsEmpty || speaker.End + 1 >= words.Length || marked.ClassAt(speaker.End) != WordClass.Comma || marked.IsInName(speaker.End - 1) || words[speaker.End - 1].Tag != UniversalTag.Noun)
        {
            return null;
        }

        var start = words[speaker.End + 1].Start;
        return marked.NameAt(start) is var name && name < marked.Names.Mentions.Length && marked.Names.Mentions[name] is { Type: NameType.Per } person && (person.Span.Start == start || person.Title?.Start == start)
            && marked.Trees.WordAt(person.Span.End) is var end && end < words.Length && (marked.ClassAt(end) == WordClass.Comma || marked.WordAt(end) is "(")
            ? person.Span : null;
    }

    /// <summary>Whether the one named is called the vice or deputy of what the words call him: "the president" is not Vice President Quell.</summary>
    private bool HasLesserTitle(Span person, Span words)
    {
        var surname = LastWord(person);
        foreach (var mention in marked.Names.Mentions)
        {
            if (mention is { Type: NameType.Per, Title: { } title } && LastWord(mention.Span).SequenceEqual(surname)
                && marked.ClassAt(marked.Trees.WordAt(title.Start)) == WordClass.Lesser && marked.ClassAt(FirstNoun(words)) != WordClass.Lesser)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of a phrase that is no determiner.</summary>
    private int FirstNoun(Span words)
    {
        var first = marked.Trees.WordAt(words.Start);
        return marked.ClassAt(first) is WordClass.Determiner ? first + 1 : first;
    }

    private ReadOnlySpan<char> LastWord(Span name)
    {
        var words = name.In(marked.Text);
        return words[(words.LastIndexOf(' ') + 1)..];
    }

    /// <summary>
    /// Whether somebody else than a pronoun is resolved to may be meant, as nothing tells that he is of the other sex: the subject of the sentence before
    /// ("Quell met Vost. “We agreed,” he said"), or anybody named there where the one it is resolved to is not. A wrong name is worse than none.
    /// </summary>
    private bool IsContested(int pronoun)
    {
        var trees = marked.Trees;
        var sentence = trees.SentenceOf(chains.Mentions[pronoun].Head) - 1;
        if (sentence < 0)
        {
            return false;
        }

        var entity = chains.Mentions[pronoun].Entity;
        bool isNamed = false, isOther = false;
        for (var i = trees.Sentences[sentence].First; i < trees.Sentences[sentence].End; i++)
        {
            if (marked.IsInName(i) && marked.Names.Mentions[marked.NameAt(trees.Words[i].Start)] is { Type: NameType.Per } person && chains.MentionAt(person.Span) is >= 0 and var mention)
            {
                isNamed |= chains.Mentions[mention].Entity == entity;
                isOther |= MayBeMeant(person.Span, pronoun);
            }

            isNamed |= chains.MentionAt(new Span(trees.Words[i].Start, trees.Words[i].End)) is >= 0 and var other && chains.Mentions[other].Entity == entity;
            if (trees.Words[i].BasicRelation is "nsubj" && trees.IsRoot(trees.Words[i].Head) && marked.IsInName(i) && marked.Names.Mentions[marked.NameAt(trees.Words[i].Start)] is { Type: NameType.Per } name)
            {
                return MayBeMeant(name.Span, pronoun);
            }
        }

        return isOther && !isNamed;
    }

    /// <summary>Whether a pronoun that is resolved to another may mean a person.</summary>
    private bool MayBeMeant(Span name, int pronoun)
    {
        var person = chains.MentionAt(name);
        return person >= 0 && chains.Mentions[person].Entity != chains.Mentions[pronoun].Entity && !IsOfOtherSex(person, pronoun);
    }

    /// <summary>Whether the pronouns of a mention's entity are other ones than a pronoun: "she" and "her" beside "he".</summary>
    private bool IsOfOtherSex(int mention, int pronoun)
    {
        var gender = GenderOf(pronoun);
        foreach (var other in chains.Entities[chains.Mentions[mention].Entity].Mentions)
        {
            if (chains.Mentions[other].Kind == MentionKind.Pronoun && GenderOf(other) is { } found && gender is not null && found != gender)
            {
                return true;
            }
        }

        return false;
    }

    private char? GenderOf(int mention)
    {
        var features = marked.Trees.Words[chains.Mentions[mention].Head].Features;
        return features.Contains("Gender=Masc", StringComparison.Ordinal) ? 'm' : features.Contains("Gender=Fem", StringComparison.Ordinal) ? 'f' : null;
    }

    /// <summary>The phrase that a relative pronoun goes back to: "the minister, who said".</summary>
    private Span? Antecedent(TokenRun speaker)
    {
        var trees = marked.Trees;
        if (speaker.Count != 1 || !trees.Words[speaker.First].Features.Contains("PronType=Rel", StringComparison.Ordinal))
        {
            return null;
        }

        if (PersonBefore(speaker.First) is { } person)
        {
            return person;
        }

        // "a case against those workers who said": who stands right behind the noun that it goes back to.
        if (trees.Words[speaker.First].Lemma == "who" && speaker.First > 0 && trees.Words[speaker.First - 1].Tag is UniversalTag.Noun or UniversalTag.Propn)
        {
            var head = speaker.First - 1;
            while (trees.Words[head].BasicRelation is "flat" or "compound" or "nmod" && trees.Words[head].Head < head && trees.Words[trees.Words[head].Head].Tag is UniversalTag.Noun or UniversalTag.Propn && StandReader.MayUtter(trees.Words[trees.Words[head].Head]))
            {
                head = trees.Words[head].Head;
            }

            return marked.SpanOf(Phrases.Of(trees, head));
        }

        for (var at = speaker.First; !trees.IsRoot(at); at = trees.Words[at].Head)
        {
            if (trees.Words[at].Relation == "acl:relcl")
            {
                return marked.SpanOf(Phrases.Of(trees, trees.Words[at].Head));
            }
        }

        return null;
    }

    /// <summary>The person named right before a comma and a relative pronoun ("the answer of Ada Lorn of Ostria, who said"), with or without a place.</summary>
    private Span? PersonBefore(int relative)
    {
        var at = relative - 2;
        if (at < 0 || marked.ClassAt(relative - 1) != WordClass.Comma)
        {
            return null;
        }

        var name = NameOf(at);
        if (name is { Type: NameType.Gpe or NameType.Loc } place && marked.Trees.WordAt(place.Span.Start) - 2 is >= 0 and var before && marked.ClassAt(before + 1) is WordClass.Preposition or WordClass.Comma)
        {
            name = NameOf(before);
        }

        return name is { Type: NameType.Per } ? name.Span : null;
    }

    private Mention? NameOf(int word) => marked.IsInName(word) ? marked.Names.Mentions[marked.NameAt(marked.Trees.Words[word].Start)] : null;

    /// <summary>The mention that the words are: its head stands in them and hangs on nothing in them.</summary>
    private int MentionOf(Span words)
    {
        var mention = chains.MentionAt(words);
        if (mention < 0)
        {
            return -1;
        }

        var head = chains.Mentions[mention].Head;
        return marked.Trees.IsRoot(head) || !words.Contains(marked.Trees.Words[marked.Trees.Words[head].Head].Start) ? mention : -1;
    }
}
