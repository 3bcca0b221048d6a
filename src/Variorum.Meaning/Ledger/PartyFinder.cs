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
    public ImmutableArray<DraftParty> MakersOf(int word, int action = -1)
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
            AddOwners(found, word, action);
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

    /// <summary>Whether a verb has a subject that stands between it and a word before it: what is asked is asked of that.</summary>
    public bool HasSubjectAfter(int action, int word)
    {
        if (account.TryPredicate(action, out var predicate))
        {
            foreach (var argument in account.Clauses.Of(predicate))
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
        if (account.TryPredicate(word, out var predicate))
        {
            foreach (var argument in account.Clauses.Of(predicate))
            {
                if (argument.Role == ArgumentRole.Oblique && argument.Preposition >= 0 && word < argument.Head && argument.Head < action && account.Lemma(argument.Preposition) is "for")
                {
                    return argument.Head;
                }
            }
        }

        return -1;
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
        if (speaker.Name is null && !AddPersons(found, speaker.Words))
        {
            for (var word = _text.WordAt(speaker.Words.Start); word < _text.Words.Length && _text.Words[word].Start < speaker.Words.End; word++)
            {
                if (_text.Words[word].BasicRelation is "conj" && account.Has(word, "cc") && IsAgent(word) && speaker.Words.Contains(_text.Words[_text.Words[word].Head].Start))
                {
                    Add(found, Party(_text.Words[word].Head));
                    Add(found, Party(word));
                }
            }
        }

        return found.Count == 0 ? [speaker] : found.DrainToImmutable();
    }

    /// <summary>Adds the persons whom some words name where they name several, each with his title: trees cut such lists in many ways.</summary>
    private bool AddPersons(ImmutableArray<DraftParty>.Builder found, Span words)
    {
        for (var i = account.FirstNameFrom(words.Start); i < account.Names.Length && account.Names[i].Span.Start < words.End; i++)
        {
            if (account.Names[i] is { Type: NameType.Per } person && words.Contains(person.Span))
            {
                Add(found, Named(_text.WordAt(person.Span.Start), person.Title is { } title ? Span.Hull(title, person.Span) : person.Span));
            }
        }

        if (found.Count > 1)
        {
            return true;
        }

        found.Clear();
        return false;
    }

    /// <summary>Whether the head of a phrase may act, want and promise: a name, a pronoun for a person, or a noun for a person or body.</summary>
    public bool IsAgent(int head)
    {
        ref readonly var word = ref _text.Words.AsSpan()[head];
        return word.Tag switch
        {
            UniversalTag.Propn => !account.IsTime(head),
            UniversalTag.Pron => word.Lemma is "I" or "i" or "we" or "he" or "she" or "they" or "who" or "all" or "others" or "some" or "many" or "both" or "everyone" or "anyone" or "everybody" or "nobody" || (word.Lemma is "it" && StandsForAgent(head)),
            UniversalTag.Noun => Agents.Contains(word.Lemma) || lexicon.Agents.Contains(word.Lemma) || Roles.Contains(word.Lemma) || CountryGazetteer.Find(_text.Letters(head)) is not null,
            UniversalTag.Adj or UniversalTag.Det => word.Lemma is "some" or "other" or "many" or "both" or "several" or "most",
            _ => CountryGazetteer.Find(_text.Letters(head)) is not null,
        };
    }

    /// <summary>Whether "it" or "its" refers to a body that is named or described elsewhere.</summary>
    private bool StandsForAgent(int pronoun)
    {
        if (account.Lemma(pronoun) is not ("it" or "its"))
        {
            return false;
        }

        var mention = account.Chains.MentionAt(_text.Words[pronoun].Span);
        return mention >= 0 && account.Chains.Mentions[account.Chains.Entities[account.Chains.Mentions[mention].Entity].Representative] is { Kind: not MentionKind.Pronoun } stands && IsAgent(stands.Head);
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

        if (predicate.Word + 1 < _text.Words.Length && account.Lemma(predicate.Word + 1) is "for" or "on" or "upon")
        {
            return true;
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
        if (_text.Words[argument.Head] is { Relation: "compound", Tag: UniversalTag.Noun })
        {
            // "population exchange deal": what it is about, not who made it.
            return;
        }

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
            AddOwners(found, paper, -1);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whose a noun is: "the council's call", "the call by the council", "faced pressure from the council".</summary>
    private void AddOwners(ImmutableArray<DraftParty>.Builder found, int noun, int action)
    {
        if (_text.Words[noun].Tag is not (UniversalTag.Noun or UniversalTag.Propn))
        {
            return;
        }

        AddOwners(found, noun, noun, action);
        if (found.Count == 0 && !_text.IsRoot(noun) && _text.Words[noun].BasicRelation is "obj" && lexicon.Support.Contains(account.Lemma(_text.Words[noun].Head)))
        {
            AddAgents(found, _text.Words[noun].Head);
        }

        if (found.Count == 0 && !_text.IsRoot(noun) && _text.Words[noun].BasicRelation is "obj" or "obl")
        {
            AddOwners(found, _text.Words[noun].Head, noun, action);
        }
    }

    private void AddOwners(ImmutableArray<DraftParty>.Builder found, int head, int noun, int action)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            var isOwner = (head == noun && (_text.Words[child].Relation == "nmod:poss" || (_text.Words[child].BasicRelation is "compound" && _text.Words[child].Tag == UniversalTag.Propn)))
                || (child > noun && !(action > noun && child > action) && _text.Words[child].BasicRelation is "nmod" or "obl" && (account.Has(child, "case", "by") || account.Has(child, "case", "from") || (head == noun && account.Has(child, "case", "of"))));
            if (isOwner && (IsAgent(child) || account.Lemma(child) is "his" or "her" or "their" || StandsForAgent(child)))
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

    private DraftParty Named(int head, Span phrase)
    {
        var words = WithoutTime(WithoutClause(WithName(phrase)));
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

        var name = account.Chains.NameOf(mention, found.Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        if (name < 0 && found.Kind == MentionKind.Pronoun && (StandsForAgent(head) || (account.Lemma(head) is "his" or "her" or "their" && account.Chains.Mentions[account.Chains.Entities[found.Entity].Representative].Kind != MentionKind.Pronoun)))
        {
            return new DraftParty(head, words, account.Chains.Mentions[account.Chains.Entities[found.Entity].Representative].Span, found.Entity);
        }

        return new DraftParty(head, words, name >= 0 && account.Chains.Mentions[name].Name is { } other && !words.Contains(other) ? other : null, found.Entity);
    }

    /// <summary>Whether a name ends the words that name a party: "President Maren Holt" is Maren Holt.</summary>
    private static bool IsWhole(Span name, Span words) => words.Contains(name) && name.End == words.End;

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

    /// <summary>"President Vost, who had left": a relative clause is none of the phrase.</summary>
    private Span WithoutClause(Span words)
    {
        for (var word = _text.WordAt(words.Start) + 1; word < _text.Words.Length && _text.Words[word].Start < words.End; word++)
        {
            if (account.Lemma(word) is "who" or "which" or "whose" or "whom")
            {
                var last = word - 1;
                while (_text.Words[last].Start > words.Start && _text.Words[last].Tag is UniversalTag.Adp or UniversalTag.Punct or UniversalTag.Det)
                {
                    last--;
                }

                return new Span(words.Start, _text.Words[last].End);
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
                var last = _text.WordAt(timex.Span.Start) - 1;
                while (_text.Words[last].Start > words.Start && _text.Words[last].Tag is UniversalTag.Adp or UniversalTag.Punct or UniversalTag.Det)
                {
                    last--;
                }

                return new Span(words.Start, _text.Words[last].End);
            }
        }

        return words;
    }

    private static void Add(ImmutableArray<DraftParty>.Builder found, DraftParty party)
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
