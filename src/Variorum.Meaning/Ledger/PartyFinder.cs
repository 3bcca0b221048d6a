using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds who makes an entry, and of whom.</summary>
internal sealed class PartyFinder
{
    private readonly LedgerText _account;
    private readonly LedgerLexicon _lexicon;
    private readonly ParsedText _text;
    private readonly ActingWords _acting;
    private readonly PartyWords _words;
    private readonly SpeakerParties _speakers;
    private readonly Owners _owners;
    private readonly PartyIdentity _identity;

    public PartyFinder(LedgerText account, LedgerLexicon lexicon)
    {
        _account = account;
        _lexicon = lexicon;
        _text = account.Text;
        _acting = new ActingWords(account, lexicon);
        _words = new PartyWords(account, _acting);
        _speakers = new SpeakerParties(account, lexicon, _acting, _words);
        _owners = new Owners(account, lexicon, _acting, _words);
        _identity = new PartyIdentity(account);
    }

    /// <summary>Whether the head of a phrase may act, want and promise.</summary>
    public bool IsAgent(int head) => _acting.IsAgent(head);

    /// <summary>Whether a noun names persons or a body.</summary>
    public bool IsNounForAgent(string lemma) => _acting.IsNounForAgent(lemma);

    /// <summary>Whether a noun names an office that one person holds.</summary>
    public static bool IsRole(string lemma) => ActingWords.IsRole(lemma);

    /// <summary>Whether a noun names persons rather than a body.</summary>
    public static bool IsPerson(string lemma) => ActingWords.IsPerson(lemma);

    /// <summary>A party from a word whose phrase is no argument of anything.</summary>
    public DraftParty Party(int head) => _words.Of(head);

    /// <summary>A party with the others of its list: "Vost and Holt will not pay".</summary>
    public ImmutableArray<DraftParty> WithMembers(int head)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        found.AddNew(_words.Of(head));
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "conj" && IsAgent(child))
            {
                found.AddNew(_words.Of(child));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The speaker of a statement as a party; null where nothing names one.</summary>
    public DraftParty? SpeakerOf(int statement) => _speakers.Of(statement);

    /// <summary>The speakers of a statement, each of a list by himself.</summary>
    public ImmutableArray<DraftParty> SpeakersOf(int statement) => _speakers.AllOf(statement);

    /// <summary>Whether two parties are one, as far as the account shows.</summary>
    public bool AreOne(DraftParty a, DraftParty b) => _identity.AreOne(a, b);

    /// <summary>Who does what a word says; of a noun whose it is; of papers, those who made them.</summary>
    public ImmutableArray<DraftParty> MakersOf(int word, int action = -1)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (_account.TryPredicate(word, out var predicate) && !IsMadeByAnother(word, predicate) && !IsBorne(word))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Agent || (argument.Role == ArgumentRole.Patient && IsMisreadPast(predicate)))
                {
                    AddMaker(found, word, argument);
                }
            }
        }

        return found.Count > 0 ? found.DrainToImmutable() : _owners.Of(word, action);
    }

    /// <summary>Who does what a verb says.</summary>
    public ImmutableArray<DraftParty> SubjectsOf(int verb)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (_account.TryPredicate(verb, out var predicate))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Agent)
                {
                    AddMaker(found, verb, argument);
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whose the decision is that somebody makes known: the one who is named with it, else who makes it known.</summary>
    public ImmutableArray<DraftParty> DecidersOf(int word) =>
        _account.Find(word, "obj") is >= 0 and var decision && _account.Find(decision, "nmod") is >= 0 and var owner && _text.Words[owner].Relation == "nmod:poss" && _text.Words[owner].Tag != UniversalTag.Pron
            ? IsAgent(owner) ? [_words.Of(owner)] : []
            : MakersOf(word);

    /// <summary>To whom something is said or given, and of whom it is wanted, as the word itself takes them.</summary>
    /// <param name="word">The word.</param>
    /// <param name="takesObject">Whether its object is one who is addressed.</param>
    /// <param name="prepositions">The prepositions by which the word names whom it addresses.</param>
    public ImmutableArray<DraftParty> AddresseesOf(int word, bool takesObject, ImmutableArray<string> prepositions)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (_account.TryPredicate(word, out var predicate))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                var isAddressed = argument.Role switch
                {
                    ArgumentRole.Recipient => true,
                    ArgumentRole.Patient => takesObject,
                    ArgumentRole.Oblique => argument.Preposition >= 0 && prepositions.Contains(_account.Lemma(argument.Preposition), StringComparer.OrdinalIgnoreCase),
                    _ => false,
                };
                if (isAddressed && IsAgent(argument.Head))
                {
                    found.AddNew(Party(argument));
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Of whom a thing is asked that stands with the thing: "an apology from Vost".</summary>
    public ImmutableArray<DraftParty> GiversOf(int thing)
    {
        foreach (var child in _text.ChildrenOf(thing))
        {
            if (child > thing && _text.Words[child].BasicRelation is "nmod" or "obl" && _account.Has(child, "case", "from") && IsAgent(child))
            {
                return WithMembers(child);
            }
        }

        return [];
    }

    /// <summary>Who is to do what an action says: its agent; of a passive nobody named.</summary>
    public ImmutableArray<DraftParty> DoersOf(int action)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (_account.TryPredicate(action, out var predicate))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Agent && IsAgent(argument.Head))
                {
                    found.AddNew(Party(argument));
                }
            }
        }
        else if (_text.Words[action].Xpos is "VB" or "VBP" && _account.Find(action, "nsubj") is >= 0 and var subject && IsAgent(subject))
        {
            // A verb that the tagger took for a noun.
            return WithMembers(subject).RemoveAll(member => member.Head > action);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether a verb has a subject that stands between it and a word before it: what is asked is asked of that.</summary>
    public bool HasSubjectAfter(int action, int word)
    {
        if (_account.TryPredicate(action, out var predicate))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Agent && word < argument.Head && argument.Head < action)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Who or what is to do it in "called for the council to resign": the head of the words after "for"; -1 when none stand before the action.</summary>
    public int ForWhom(int word, int action)
    {
        if (_account.TryPredicate(word, out var predicate))
        {
            foreach (var argument in _account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Oblique && argument.Preposition >= 0 && word < argument.Head && argument.Head < action && _account.Lemma(argument.Preposition) is "for")
                {
                    return argument.Head;
                }
            }
        }

        // "for" hangs on the verb and the noun beside it.
        return _account.Find(action, "mark", "for") is >= 0 and var mark && mark > word && !_account.Has(action, "nsubj") ? NounBetween(word, mark, action) : -1;
    }

    /// <summary>Who is to do it in "calls from the unions for Vost | to resign", where the tree hangs him on the unions; -1 where nobody stands right before the action.</summary>
    public int ForWhomBehind(int maker, int action)
    {
        var opening = _account.Find(action, "mark", "to");
        foreach (var child in _text.ChildrenOf(maker))
        {
            if (child > maker && opening > child && _account.Has(child, "case", "for") && IsAgent(child) && _text.PhraseOf(child, Phrases.Inside).End == opening)
            {
                return child;
            }
        }

        return -1;
    }

    private int NounBetween(int word, int mark, int action)
    {
        foreach (var child in _text.ChildrenOf(word))
        {
            if (mark < child && child < action && _text.Words[child].BasicRelation is "obl" or "obj" && !_account.Has(child, "case"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"the union called on the port to close": a preposition shows that what looks like a participle of the passive is a verb of the past.</summary>
    public bool IsMisreadPast(Predicate predicate)
    {
        if (!predicate.IsPassive || _account.Has(predicate.Word, "aux") || _text.Words[predicate.Word].BasicRelation is "advcl")
        {
            return false;
        }

        if (predicate.Word + 1 < _text.Words.Length && _account.Lemma(predicate.Word + 1) is "for" or "on" or "upon")
        {
            return true;
        }

        foreach (var argument in _account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Oblique && argument.Preposition >= 0 && _account.Lemma(argument.Preposition) is "on" or "upon" or "for")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"granted the request", "faced the demand": the subject of the verb beside a noun makes it only where the verb says that it was made.</summary>
    private bool IsMadeByAnother(int word, Predicate predicate) => predicate.Support >= 0 && predicate.Support != word && !_lexicon.Support.Contains(_account.Lemma(predicate.Support));

    /// <summary>"The ministry is under pressure to pay": who stands under it does not make it.</summary>
    private bool IsBorne(int word) => _text.Words[word].Tag == UniversalTag.Noun && _account.Has(word, "case", "under");

    private void AddMaker(ImmutableArray<DraftParty>.Builder found, int word, Argument argument)
    {
        if (MembersOf(word, argument.Head) is >= 0 and var members)
        {
            found.AddNew(_words.Of(members));
            return;
        }

        if (_text.Words[argument.Head] is { Relation: "compound", Tag: UniversalTag.Noun })
        {
            // "population exchange deal": what it is about, not who made it.
            return;
        }

        if (_text.Words[argument.Head].Tag == UniversalTag.Noun && _lexicon.Papers.Contains(_account.Lemma(argument.Head)))
        {
            foreach (var author in _owners.Authors(argument.Head))
            {
                found.AddNew(author);
            }
        }
        else if (IsAgent(argument.Head))
        {
            found.AddNew(Party(argument));
        }
    }

    /// <summary>The members in "members of the party who refused": "who" is asked of persons, so the clause is theirs, though the tree hangs it on the body; -1 elsewhere.</summary>
    private int MembersOf(int word, int body)
    {
        var members = _text.IsRoot(body) ? -1 : _text.Words[body].Head;
        return members >= 0 && _text.Words[word].Relation is "acl:relcl" && _text.Words[word].Head == body && _account.Has(word, "nsubj", "who")
            && _text.Words[body].BasicRelation is "nmod" && !ActingWords.IsPerson(_text.Words[body].Lemma) && _text.Words[body].Tag == UniversalTag.Noun
            && _text.Words[members].Tag == UniversalTag.Noun && ActingWords.IsPerson(_text.Words[members].Lemma)
                ? members
                : -1;
    }

    /// <summary>The party of an argument; the first person is the one who speaks.</summary>
    private DraftParty Party(Argument argument) =>
        _account.Lemma(argument.Head) is "I" or "i" or "we" or "us" && _account.StatementAt(argument.Head) is >= 0 and var statement && SpeakerOf(statement) is { } speaker
            ? speaker
            : _words.Of(argument);
}
