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
            foreach (var participant in account.Clauses.Of(predicate))
            {
                if (participant.Role == ArgumentRole.Agent)
                {
                    AddMaker(found, participant);
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>To whom something is said or given, and of whom it is wanted, as the word itself takes them.</summary>
    public ImmutableArray<DraftParty> AddresseesOf(int word, bool takesObject)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (account.TryPredicate(word, out var predicate))
        {
            foreach (var participant in account.Clauses.Of(predicate))
            {
                var isAddressed = participant.Role switch
                {
                    ArgumentRole.Recipient => true,
                    ArgumentRole.Patient => takesObject,
                    ArgumentRole.Oblique => participant.Preposition >= 0 && account.Lemma(participant.Preposition) is "on" or "upon" or "to" or "of" or "from" or "with" or "against",
                    _ => false,
                };
                if (isAddressed && IsAgent(participant.Head))
                {
                    Add(found, Party(participant));
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Who is to do what an action says: its agent; of a passive nobody named.</summary>
    public ImmutableArray<DraftParty> DoersOf(int action)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (account.TryPredicate(action, out var predicate))
        {
            foreach (var participant in account.Clauses.Of(predicate))
            {
                if (participant.Role == ArgumentRole.Agent && IsAgent(participant.Head))
                {
                    Add(found, Party(participant));
                }
            }
        }

        return found.DrainToImmutable();
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

    /// <summary>Whether the head of a phrase may act, want and promise: a name, a pronoun for a person, or a noun for a person or body.</summary>
    public bool IsAgent(int head)
    {
        ref readonly var word = ref _text.Words.AsSpan()[head];
        return word.Tag switch
        {
            UniversalTag.Propn => true,
            UniversalTag.Pron => word.Lemma is "I" or "i" or "we" or "you" or "he" or "she" or "they" or "who" or "it" or "all" or "others" or "some" or "many" or "both" or "everyone" or "anyone" or "everybody" or "nobody",
            UniversalTag.Noun => Agents.Contains(word.Lemma) || Roles.Contains(word.Lemma) || CountryGazetteer.Find(_text.Letters(head)) is not null,
            UniversalTag.Adj or UniversalTag.Det => word.Lemma is "some" or "other" or "many" or "both" or "several" or "most",
            _ => CountryGazetteer.Find(_text.Letters(head)) is not null,
        };
    }

    /// <summary>Whether two parties are one, as far as the account shows.</summary>
    public bool AreOne(DraftParty a, DraftParty b)
    {
        if (a.Words == b.Words || (a.Entity >= 0 && a.Entity == b.Entity))
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

    private string NameOf(DraftParty party) => (party.Name ?? party.Words).In(account.Account.Text).ToString();

    private void AddMaker(ImmutableArray<DraftParty>.Builder found, Argument participant)
    {
        var lemma = account.Lemma(participant.Head);
        if (_text.Words[participant.Head].Tag == UniversalTag.Noun && lexicon.Papers.Contains(lemma))
        {
            foreach (var author in Authors(participant.Head))
            {
                Add(found, author);
            }
        }
        else if (IsAgent(participant.Head))
        {
            Add(found, Party(participant));
        }
    }

    /// <summary>Who made a paper: the subject of what was done with it ("passed a resolution"), else whose it is ("the council's resolution").</summary>
    private ImmutableArray<DraftParty> Authors(int paper)
    {
        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        var head = _text.Words[paper].Head;
        if (!_text.IsRoot(paper) && _text.Words[paper].BasicRelation is "obj" or "obl" && account.TryPredicate(head, out var act))
        {
            foreach (var participant in account.Clauses.Of(act))
            {
                if (participant.Role == ArgumentRole.Agent && IsAgent(participant.Head))
                {
                    Add(found, Party(participant));
                }
            }
        }

        if (found.Count == 0)
        {
            foreach (var child in _text.ChildrenOf(paper))
            {
                var isOwner = _text.Words[child].Relation == "nmod:poss"
                    || (_text.Words[child].BasicRelation is "compound" && _text.Words[child].Tag == UniversalTag.Propn)
                    || (_text.Words[child].BasicRelation is "nmod" && (account.Has(child, "case", "by") || account.Has(child, "case", "from") || account.Has(child, "case", "of")));
                if (isOwner && IsAgent(child))
                {
                    Add(found, Party(child));
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>A party from a word whose phrase is not a participant of anything.</summary>
    public DraftParty Party(int head)
    {
        var words = _text.PhraseOf(head, Phrases.Inside);
        return Named(head, _text.SpanOf(words));
    }

    private DraftParty Party(Argument participant)
    {
        // First and second person stand for who speaks and who is spoken to.
        if (account.Lemma(participant.Head) is "I" or "i" or "we" or "us" && account.StatementAt(participant.Head) is >= 0 and var statement && SpeakerOf(statement) is { } speaker)
        {
            return speaker;
        }

        return Named(participant.Head, _text.SpanOf(participant.Words));
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
