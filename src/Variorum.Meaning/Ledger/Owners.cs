using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Ledger;

/// <summary>Whose a noun is: "the council's call", "the call by the council", "issued a call"; of a paper those who made it.</summary>
internal sealed class Owners(LedgerText account, LedgerLexicon lexicon, ActingWords acting, PartyWords words)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>Who makes what a noun names: its owner, else the subject of the verb that says it was made, else the one it came from.</summary>
    public ImmutableArray<DraftParty> Of(int noun, int action)
    {
        if (_text.Words[noun].Tag is not (UniversalTag.Noun or UniversalTag.Propn))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        AddOwners(found, noun, noun, action);
        var isObject = !_text.IsRoot(noun) && _text.Words[noun].BasicRelation is "obj";
        if (isObject && lexicon.Support.Contains(account.Lemma(_text.Words[noun].Head)) && found.All(owner => IsPronoun(owner) && owner.Name is null))
        {
            found.Clear();
            AddAgents(found, _text.Words[noun].Head);
        }

        if (found.Count == 0 && (isObject || _text.Words[noun].BasicRelation is "obl"))
        {
            AddOwners(found, _text.Words[noun].Head, noun, action);
        }

        if (found.Count == 0)
        {
            AddNamesBefore(found, noun);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Who made a paper: whose it is ("the council's resolution"), else the subject of a verb that says that it was made ("passed a resolution").</summary>
    public ImmutableArray<DraftParty> Authors(int paper)
    {
        if (Of(paper, -1) is { IsEmpty: false } owners)
        {
            return owners;
        }

        var found = ImmutableArray.CreateBuilder<DraftParty>(1);
        if (!_text.IsRoot(paper) && _text.Words[paper].BasicRelation is "obj" or "obl" && lexicon.Support.Contains(account.Lemma(_text.Words[paper].Head)))
        {
            AddAgents(found, _text.Words[paper].Head);
        }

        return found.DrainToImmutable();
    }

    private bool IsPronoun(DraftParty party) => _text.Words[party.Head].Tag == UniversalTag.Pron;

    private void AddAgents(ImmutableArray<DraftParty>.Builder found, int word)
    {
        if (!account.TryPredicate(word, out var predicate))
        {
            return;
        }

        foreach (var argument in account.Clauses.Of(predicate))
        {
            if (argument.Role == ArgumentRole.Agent && acting.IsAgent(argument.Head))
            {
                found.AddNew(words.Of(argument));
            }
        }
    }

    private void AddOwners(ImmutableArray<DraftParty>.Builder found, int head, int noun, int action)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (IsOwner(child, head, noun, action) && (acting.IsAgent(child) || account.Lemma(child) is "his" or "her" or "their" || acting.StandsForAgent(child)))
            {
                found.AddNew(words.Of(child));
                foreach (var other in _text.ChildrenOf(child))
                {
                    if (_text.Words[other].BasicRelation is "conj" && acting.IsAgent(other))
                    {
                        found.AddNew(words.Of(other));
                    }
                }
            }
        }
    }

    /// <summary>"Trump administration vows": a name right before the noun, where nothing else says whose it is.</summary>
    private void AddNamesBefore(ImmutableArray<DraftParty>.Builder found, int noun)
    {
        foreach (var child in _text.ChildrenOf(noun))
        {
            if (_text.Words[child].BasicRelation is "compound" && _text.Words[child].Tag == UniversalTag.Propn && acting.IsAgent(child))
            {
                found.AddNew(words.Of(child));
            }
        }
    }

    private bool IsOwner(int child, int head, int noun, int action)
    {
        if (head == noun && _text.Words[child].Relation == "nmod:poss")
        {
            return true;
        }

        return child > noun && !(action > noun && child > action) && _text.Words[child].BasicRelation is "nmod" or "obl"
            && (account.Has(child, "case", "by") || account.Has(child, "case", "from") || (head == noun && account.Has(child, "case", "of")));
    }
}
