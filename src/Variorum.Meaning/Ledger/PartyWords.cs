using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds the words that name a party, and the name that stands for them elsewhere in the account.</summary>
internal sealed class PartyWords(LedgerText account, ActingWords acting)
{
    /// <summary>So many words beside a name may say what its bearer is.</summary>
    private const int Beside = 6;

    private readonly ParsedText _text = account.Text;

    /// <summary>A party from a word whose phrase is no argument of anything.</summary>
    public DraftParty Of(int head) => Named(head, _text.SpanOf(_text.PhraseOf(head, Phrases.Inside)));

    /// <summary>The party that an argument names.</summary>
    public DraftParty Of(Argument argument) => Named(argument.Head, _text.SpanOf(argument.Words));

    /// <summary>The party that a phrase names, without the clauses and times that trees hang in it.</summary>
    public DraftParty Named(int head, Span phrase) =>
        Known(head, phrase) is { Name: null } party && _text.Words[head].Tag == UniversalTag.Noun ? party with { Name = NameBeside(head) } : Known(head, phrase);

    private DraftParty Known(int head, Span phrase)
    {
        var words = WithoutTime(WithoutClause(WithName(WithoutAside(head, WithoutLink(head, phrase)))));
        var mention = account.Chains.MentionAt(words);
        if (mention < 0 || !words.Contains(_text.Words[account.Chains.Mentions[mention].Head].Span))
        {
            return new DraftParty(head, words, null, -1);
        }

        ref readonly var found = ref account.Chains.Mentions.AsSpan()[mention];
        if (found.Kind == MentionKind.Name)
        {
            return new DraftParty(head, words, null, found.Name is { } own && IsWhole(own, words) ? found.Entity : found.Head == head ? found.Entity : -1);
        }

        if (found.Head != head)
        {
            return new DraftParty(head, words, null, -1);
        }

        var name = found.Kind == MentionKind.Pronoun ? account.Chains.NameOf(mention)
            : IsTitle(head, found.Entity) ? account.Chains.NameOf(mention, Sieve.Role)
            : -1;
        return name < 0 && found.Kind == MentionKind.Pronoun && Described(head, found.Entity) is { } described
            ? new DraftParty(head, words, described, found.Entity)
            : new DraftParty(head, words, name >= 0 && account.Chains.Mentions[name].Name is { } other && !words.Contains(other) ? other : null, found.Entity);
    }

    /// <summary>Whether the account gives the name that a description may stand for with the same title: "the governor" for one whom it calls "Gov. Vost".</summary>
    private bool IsTitle(int noun, int entity)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            var named = account.Chains.Mentions[mention];
            var sentence = _text.Sentences[_text.SentenceOf(named.Head)];
            for (var word = Math.Max(sentence.First, named.Words.First - Beside); named.Kind == MentionKind.Name && word < Math.Min(sentence.End, named.Words.End + Beside); word++)
            {
                var letters = _text.Letters(word).TrimEnd('.');
                if (word != noun && letters.Length > 2 && account.Lemma(noun).AsSpan().StartsWith(letters, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"its main ally, Norland," and "Adil Vost, the chief counsel, who": one who is named right beside what he is.</summary>
    private Span? NameBeside(int noun)
    {
        if (_text.Words[noun].Features.Contains("Number=Plur", StringComparison.Ordinal))
        {
            return null;
        }

        var named = account.Find(noun, "appos");
        if (named < 0 && _text.Words[noun].BasicRelation is "appos")
        {
            named = _text.Words[noun].Head;
        }

        if (named < 0 && NameBefore(noun) is { } before)
        {
            return before;
        }

        var first = named < 0 || _text.Words[named].Tag != UniversalTag.Propn ? account.Names.Length : account.FirstNameFrom(_text.Words[named].Start);
        return first < account.Names.Length && account.Names[first] is { Type: NameType.Per or NameType.Org or NameType.Gpe } name && name.Span.Contains(_text.Words[named].Span) ? name.Span : null;
    }

    /// <summary>"Vost, the chairman, urged", where the tree takes the chairman for the subject: a name that a comma parts from the phrase, which ends in a comma.</summary>
    private Span? NameBefore(int noun)
    {
        var words = _text.PhraseOf(noun, Phrases.Inside);
        if (words.First < 2 || words.End >= _text.Words.Length || _text.Letters(words.First - 1) is not "," || !(_text.Letters(words.End) is "," || account.Lemma(words.End) is "who") || _text.Words[words.First - 2].Tag != UniversalTag.Propn
            || account.Find(noun, "det") < 0)
        {
            return null;
        }

        var name = account.FirstNameFrom(_text.Words[words.First - 2].Start);
        return name < account.Names.Length && account.Names[name] is { Type: NameType.Per } person && person.Span.End == _text.Words[words.First - 2].End ? person.Span : null;
    }

    /// <summary>What a pronoun stands for where no name does: the description that its entity is known by, of somebody who acts.</summary>
    private Span? Described(int pronoun, int entity)
    {
        var stands = account.Chains.Mentions[account.Chains.Entities[entity].Representative];
        return stands.Kind != MentionKind.Pronoun && acting.IsAgent(stands.Head)
            && account.Lemma(pronoun) is "he" or "she" or "it" or "its" or "his" or "her" or "their"
                ? stands.Span
                : null;
    }

    /// <summary>Whether a name ends the words that name a party: "President Maren Holt" is Maren Holt.</summary>
    private static bool IsWhole(Span name, Span words) => words.Contains(name) && name.End == words.End;

    /// <summary>"Vost | and Judge Holt": trees hang the link of a list on the title behind it.</summary>
    private Span WithoutLink(int head, Span words)
    {
        var first = _text.WordAt(words.Start);
        while (first < head && _text.Words[first].Tag is UniversalTag.Cconj && _text.Words[first + 1].Tag != UniversalTag.Part)
        {
            first++;
        }

        return new Span(Math.Max(words.Start, _text.Words[first].Start), words.End);
    }

    /// <summary>"the governor, once a judge": what a comma parts from the head is none of the phrase, but for the members of a list before it.</summary>
    private Span WithoutAside(int head, Span words)
    {
        for (var word = head + 1; word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (_text.Letters(word) is "," or "(" or "—" or "–" or ":" or ";")
            {
                return new Span(words.Start, _text.Words[word - 1].End);
            }
        }

        return words;
    }

    /// <summary>The words with the whole of a name that they cut: trees hang titles in many ways.</summary>
    private Span WithName(Span words)
    {
        for (var i = account.FirstNameFrom(words.Start); i < account.Names.Length && account.Names[i].Span.Start <= words.End + 1; i++)
        {
            var name = account.Names[i];
            var whole = name.Title is { } title ? Span.Hull(title, name.Span) : name.Span;
            if (whole.Overlaps(words) && whole.End > words.End)
            {
                return Span.Hull(words, whole);
            }
        }

        return words;
    }

    /// <summary>"President Vost, who had left", "senators like Vost": a relative clause is none of the phrase, nor are examples.</summary>
    private Span WithoutClause(Span words)
    {
        for (var word = _text.WordAt(words.Start) + 1; word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (account.Lemma(word) is "who" or "which" or "whose" or "whom" or "like" or "including" || (account.Lemma(word) is "such" && word + 1 < _text.Words.Length && account.Lemma(word + 1) is "as"))
            {
                return UpTo(word, words);
            }
        }

        return words;
    }

    /// <summary>"the president on Tuesday": a time at the end of a phrase is none of it.</summary>
    private Span WithoutTime(Span words)
    {
        foreach (var timex in account.Times)
        {
            if (timex.Span.Start > words.Start && timex.Span.End == words.End)
            {
                return UpTo(_text.WordAt(timex.Span.Start), words);
            }
        }

        return words;
    }

    /// <summary>The words before one of them, without the preposition or comma that leads to it.</summary>
    private Span UpTo(int word, Span words)
    {
        var last = word - 1;
        while (_text.Words[last].Start > words.Start && _text.Words[last].Tag is UniversalTag.Adp or UniversalTag.Punct or UniversalTag.Det)
        {
            last--;
        }

        return new Span(words.Start, _text.Words[last].End);
    }
}
