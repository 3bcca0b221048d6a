using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds who makes an entry and of whom, and which name their words stand for.</summary>
internal sealed class PartyFinder(LedgerText account, LedgerLexicon lexicon)
{
    private static readonly WordSet Agents = new(ResourceTable.Load(typeof(ParseStage).Assembly, "language/noun-kinds.tsv").Rows
        .Where(row => row[1].Contains("person", StringComparison.Ordinal) || row[1].Contains("body", StringComparison.Ordinal))
        .Select(row => row[0]));

    private static readonly WordSet Roles = WordSet.Load(typeof(ParseStage).Assembly, "language/role-nouns.tsv");

    private readonly ParsedText _text = account.Text;

    /// <summary>Who does what a word says; of papers, those who made them.</summary>
    public ImmutableArray<DraftParty> MakersOf(int word)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (account.TryPredicate(word, out var predicate))
        {
            foreach (var argument in account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Agent)
                {
                    AddMaker(found, argument);
                }
            }

            if (found.Count == 0 && IsMisreadPast(predicate))
            {
                AddPatients(found, predicate);
            }
        }

        if (found.Count == 0)
        {
            AddOwners(found, word);
        }

        return found.DrainToImmutable();
    }

    /// <summary>To whom something is said or given, and of whom it is wanted, as the word itself takes them.</summary>
    public ImmutableArray<DraftParty> AddresseesOf(int word, bool takesObject)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (account.TryPredicate(word, out var predicate))
        {
            foreach (var argument in account.Clauses.Of(predicate))
            {
                var isAddressed = argument.Role switch
                {
                    ArgumentRole.Recipient => true,
                    ArgumentRole.Patient => takesObject,
                    ArgumentRole.Oblique => argument.Preposition >= 0 && account.Lemma(argument.Preposition) is "on" or "upon" or "to" or "of" or "from" or "with" or "against",
                    _ => false,
                };
                if (isAddressed && IsAgent(argument.Head))
                {
                    Add(found, Party(argument));
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Who is to do what an action says: its agent; of a passive nobody named.</summary>
    public ImmutableArray<DraftParty> DoersOf(int action)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        AddAgents(found, action);
        return found.DrainToImmutable();
    }

    private void AddAgents(ImmutableArray<DraftParty>.Builder found, int word)
    {
        if (!account.TryPredicate(word, out var predicate))
        {
            return;
        }

        foreach (var argument in account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && IsAgent(argument.Head))
            {
                Add(found, Party(argument));
            }
        }
    }

    /// <summary>The speaker of a statement as a party; null where nothing names one.</summary>
    public DraftParty? SpeakerOf(int statement)
    {
        if (account.Said[statement] is not { Speaker: { IsEmpty: false } words } finding)
        {
            return null;
        }

        var mention = account.Chains.MentionAt(words);
        return new DraftParty(
            mention < 0 ? _text.WordAt(words.Start) : account.Chains.Mentions[mention].Head,
            words,
            finding.SpeakerName,
            mention < 0 ? -1 : account.Chains.Mentions[mention].Entity);
    }

    /// <summary>The speakers of a statement, each of a list by himself.</summary>
    public ImmutableArray<DraftParty> SpeakersOf(int statement)
    {
        if (SpeakerOf(statement) is not { } speaker)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (speaker.Name is null)
        {
            for (var word = _text.WordAt(speaker.Words.Start); word < _text.Words.Length && _text.Words[word].Start < speaker.Words.End; word++)
            {
                if (_text.Words[word].BasicRelation is "conj" && IsAgent(word) && speaker.Words.Contains(_text.Words[_text.Words[word].Head].Start))
                {
                    Add(found, Party(_text.Words[word].Head));
                    Add(found, Party(word));
                }
            }
        }

        return found.Count == 0 ? [speaker] : found.DrainToImmutable();
    }

    /// <summary>Whether the head of a phrase may act, want and promise: a name, a pronoun for a person, or a noun for a person or body.</summary>
    public bool IsAgent(int head)
    {
        ref readonly var word = ref _text.Words.AsSpan()[head];
        return word.Tag switch
        {
            UniversalTag.Propn => !account.IsTime(head),
            UniversalTag.Pron => word.Lemma is "I" or "i" or "we" or "you" or "he" or "she" or "they" or "who" or "it" or "all" or "others" or "some" or "many" or "both" or "everyone" or "anyone" or "everybody" or "nobody",
            UniversalTag.Noun => Agents.Contains(word.Lemma) || lexicon.Agents.Contains(word.Lemma) || Roles.Contains(word.Lemma) || CountryGazetteer.Find(_text.Letters(head)) is not null,
            UniversalTag.Adj or UniversalTag.Det => word.Lemma is "some" or "other" or "many" or "both" or "several" or "most",
            _ => CountryGazetteer.Find(_text.Letters(head)) is not null,
        };
    }

    /// <summary>Whether two parties are one, as far as the account shows.</summary>
    public bool AreOne(DraftParty a, DraftParty b)
    {
        if (a.Words == b.Words || (a.Entity >= 0 && a.Entity == b.Entity && !IsIndefinite(a) && !IsIndefinite(b)))
        {
            return true;
        }

        var (first, second) = (NameOf(a), NameOf(b));
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "Vost" and "Adil Vost"; one word of a name is enough only where it is the last.
        return first.EndsWith($" {second}", StringComparison.OrdinalIgnoreCase) || second.EndsWith($" {first}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"the union called on the port to close": a preposition shows that what looks like a participle of the passive is a verb of the past.</summary>
    public bool IsMisreadPast(Predicate predicate)
    {
        if (!predicate.IsPassive || account.Has(predicate.Word, "aux"))
        {
            return false;
        }

        foreach (var argument in account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Oblique && argument.Preposition >= 0 && account.Lemma(argument.Preposition) is "on" or "upon" or "for")
            {
                return true;
            }
        }

        return false;
    }

    private void AddPatients(ImmutableArray<DraftParty>.Builder found, Predicate predicate)
    {
        foreach (var argument in account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Patient)
            {
                AddMaker(found, argument);
            }
        }
    }

    /// <summary>"some senators", "both senators", "two senators": others than those told of before, for all we know.</summary>
    private bool IsIndefinite(DraftParty party)
    {
        var first = _text.WordAt(party.Words.Start);
        return _text.Words[first].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Adv && account.Lemma(first) is not ("the" or "this" or "that" or "these" or "those");
    }

    private string NameOf(DraftParty party) => (party.Name ?? party.Words).In(account.Account.Text).ToString();

    private void AddMaker(ImmutableArray<DraftParty>.Builder found, Argument argument)
    {
        var lemma = account.Lemma(argument.Head);
        if (_text.Words[argument.Head].Tag == UniversalTag.Noun && lexicon.Papers.Contains(lemma))
        {
            foreach (var author in Authors(argument.Head))
            {
                Add(found, author);
            }
        }
        else if (IsAgent(argument.Head))
        {
            Add(found, Party(argument));
        }
    }

    /// <summary>Who made a paper: the subject of what was done with it ("passed a resolution"), else whose it is ("the council's resolution").</summary>
    private ImmutableArray<DraftParty> Authors(int paper)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        var head = _text.Words[paper].Head;
        if (!_text.IsRoot(paper) && _text.Words[paper].BasicRelation is "obj" or "obl")
        {
            AddAgents(found, head);
        }

        if (found.Count == 0)
        {
            AddOwners(found, paper);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whose a noun is: "the council's call", "the call by the council", "faced pressure from the council".</summary>
    private void AddOwners(ImmutableArray<DraftParty>.Builder found, int noun)
    {
        if (_text.Words[noun].Tag is not (UniversalTag.Noun or UniversalTag.Propn))
        {
            return;
        }

        AddOwners(found, noun, noun);
        if (found.Count == 0 && !_text.IsRoot(noun) && _text.Words[noun].BasicRelation is "obj" && lexicon.Support.Contains(account.Lemma(_text.Words[noun].Head)))
        {
            AddAgents(found, _text.Words[noun].Head);
        }

        if (found.Count == 0 && !_text.IsRoot(noun) && _text.Words[noun].BasicRelation is "obj" or "obl")
        {
            AddOwners(found, _text.Words[noun].Head, noun);
        }
    }

    private void AddOwners(ImmutableArray<DraftParty>.Builder found, int head, int noun)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            var isOwner = (head == noun && (_text.Words[child].Relation == "nmod:poss" || (_text.Words[child].BasicRelation is "compound" && _text.Words[child].Tag == UniversalTag.Propn)))
                || (child > noun && _text.Words[child].BasicRelation is "nmod" or "obl" && (account.Has(child, "case", "by") || account.Has(child, "case", "from")));
            if (isOwner && IsAgent(child))
            {
                Add(found, Party(child));
                foreach (var other in _text.ChildrenOf(child))
                {
                    if (_text.Words[other].BasicRelation is "conj" && IsAgent(other))
                    {
                        Add(found, Party(other));
                    }
                }
            }
        }
    }

    /// <summary>A party from a word whose phrase is not a argument of anything.</summary>
    public DraftParty Party(int head)
    {
        var words = _text.PhraseOf(head, Phrases.Inside);
        return Named(head, _text.SpanOf(words));
    }

    private DraftParty Party(Argument argument)
    {
        // First and second person stand for who speaks and who is spoken to.
        if (account.Lemma(argument.Head) is "I" or "i" or "we" or "us" && account.StatementAt(argument.Head) is >= 0 and var statement && SpeakerOf(statement) is { } speaker)
        {
            return speaker;
        }

        return Named(argument.Head, _text.SpanOf(argument.Words));
    }

    private DraftParty Named(int head, Span words)
    {
        var mention = account.Chains.MentionAt(words);
        if (mention < 0 || account.Chains.Mentions[mention].Head != head)
        {
            return new DraftParty(head, words, null, -1);
        }

        ref readonly var found = ref account.Chains.Mentions.AsSpan()[mention];
        if (found.Kind == MentionKind.Name)
        {
            return new DraftParty(head, words, null, found.Entity);
        }

        var name = account.Chains.NameOf(mention, found.Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        return new DraftParty(head, words, name >= 0 && account.Chains.Mentions[name].Name is { } other && !words.Contains(other) ? other : null, found.Entity);
    }

    private void Add(ImmutableArray<DraftParty>.Builder found, DraftParty party)
    {
        foreach (var known in found)
        {
            if (known.Words == party.Words)
            {
                return;
            }
        }

        found.Add(party);
    }
}
