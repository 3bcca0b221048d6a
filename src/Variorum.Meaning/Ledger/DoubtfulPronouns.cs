using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells which pronouns may well stand for another than the one that the chains give them, by signs that reading has shown: better no party than the wrong one.</summary>
internal sealed class DoubtfulPronouns(LedgerText account)
{
    /// <summary>How many sentences off a pronoun's name may stand.</summary>
    private const int NearSentences = 5;

    /// <summary>How many sentences off another who acts makes it doubtful.</summary>
    private const int RivalSentences = 2;

    private readonly ParsedText _text = account.Text;

    /// <summary>Whether a party is a pronoun ("he", "its") whose name is in doubt.</summary>
    public bool IsDoubtful(DraftParty party)
    {
        var pronoun = party.Head;
        if (party.Name is not { } name || _text.Words[pronoun].Tag != UniversalTag.Pron || _text.Words[pronoun].Features.Contains("PronType=Rel", StringComparison.Ordinal))
        {
            return false;
        }

        var mention = account.Chains.MentionAt(_text.Words[pronoun].Span);
        return mention >= 0 && account.Chains.Mentions[mention].Entity is var entity && (IsFarOff(entity, pronoun) || HasRival(entity, pronoun) || IsOneForMany(name, pronoun) || IsNoPerson(name, pronoun));
    }

    /// <summary>Whether the account last gave the name many sentences before: on such a way chains have mostly gone astray.</summary>
    private bool IsFarOff(int entity, int pronoun)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            var other = account.Chains.Mentions[mention];
            var before = _text.SentenceOf(pronoun) - _text.SentenceOf(other.Head);
            if (other.Kind != MentionKind.Pronoun && before is >= 0 and <= NearSentences)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether between the name and its pronoun another stands that the pronoun could stand for: "Vost met Holt. Arvelle left. He promised …",
    /// or stands as the subject beside a name that only owns something: "Arvelle spoke of Vost's death. He promised …"</summary>
    private bool HasRival(int entity, int pronoun)
    {
        var last = -1;
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            var head = account.Chains.Mentions[mention].Head;
            last = account.Chains.Mentions[mention].Kind != MentionKind.Pronoun && head < pronoun && head > last ? head : last;
        }

        if (last < 0 || IsInTitle(last))
        {
            // Only later words name it, or a headline, which names more than the one whom the story opens with.
            return true;
        }

        foreach (var other in account.Chains.Mentions)
        {
            if (other.Head < pronoun && other.Entity != entity && other.Kind == MentionKind.Name && _text.SentenceOf(pronoun) - _text.SentenceOf(other.Head) <= RivalSentences
                && ((other.Head > last && !IsBehindSubject(other.Head, last, pronoun)) || (_text.SentenceOf(other.Head) == _text.SentenceOf(last) && _text.Words[last].Relation is "nmod:poss"))
                && (_text.Words[other.Head].BasicRelation is not ("nmod" or "compound" or "appos") || (_text.Words[other.Head].Relation is "nmod:poss" && _text.Words[_text.Words[other.Head].Head].BasicRelation is "nsubj")) && CouldBe(other, pronoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Vost praised Holt. He promised …": who does what the sentence before says goes before whom it is done to.</summary>
    private bool IsBehindSubject(int rival, int last, int pronoun) =>
        _text.SentenceOf(pronoun) > _text.SentenceOf(last) && _text.SentenceOf(rival) == _text.SentenceOf(last) && _text.Words[last].BasicRelation is "nsubj" && _text.IsRoot(_text.Words[last].Head)
        && _text.Words[rival].BasicRelation is not ("nsubj" or "conj");

    private bool IsInTitle(int word)
    {
        foreach (var block in account.Account.Blocks)
        {
            if (block.Span.Contains(_text.Words[word].Span))
            {
                return block.Kind == BlockKind.Title;
            }
        }

        return false;
    }

    private bool CouldBe(EntityMention rival, int pronoun) => account.Lemma(pronoun) switch
    {
        "he" or "his" or "him" => rival.Type is NameType.Per && !IsCalled(rival.Entity, "she", "her"),
        "she" or "her" => rival.Type is NameType.Per && !IsCalled(rival.Entity, "he", "his"),
        "it" or "its" => rival.Type is NameType.Org or NameType.Gpe,
        _ => false,
    };

    private bool IsCalled(int entity, string pronoun, string possessive)
    {
        foreach (var mention in account.Chains.Entities[entity].Mentions)
        {
            if (account.Chains.Mentions[mention].Kind == MentionKind.Pronoun && account.Lemma(account.Chains.Mentions[mention].Head) is var lemma && (lemma == pronoun || lemma == possessive))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "he" is taken for a body, a country or a people: "Norlanders … He refused".</summary>
    private bool IsNoPerson(Span name, int pronoun)
    {
        if (account.Lemma(pronoun) is not ("he" or "she" or "his" or "her"))
        {
            return false;
        }

        var first = account.FirstNameFrom(name.Start);
        return first < account.Names.Length && account.Names[first].Span == name && account.Names[first].Type is not NameType.Per;
    }

    /// <summary>Whether "they" is taken for one: for a paper or a person that the account happens to name.</summary>
    private bool IsOneForMany(Span name, int pronoun)
    {
        if (account.Lemma(pronoun) is not ("they" or "their"))
        {
            return false;
        }

        for (var word = _text.WordAt(name.Start); word < _text.Words.Length && _text.Words[word].Start < name.End; word++)
        {
            if (_text.Words[word].Features.Contains("Number=Plur", StringComparison.Ordinal))
            {
                return char.IsUpper(account.Account.Text[name.Start]) && _text.Words[_text.WordAt(name.Start)].Tag == UniversalTag.Det;
            }
        }

        return true;
    }
}
