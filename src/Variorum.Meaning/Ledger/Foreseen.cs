using Variorum.Language.Syntax;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells whether a word stands where things are imagined, foreseen or told of any time, though its own form is that of an act: "should have stopped and called for help", "will face pressure to leave", "every time they demand it".</summary>
internal sealed class Foreseen(LedgerText account, LedgerLexicon lexicon)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>Whether nobody is told to have done at some time what the word says.</summary>
    public bool Is(int word) => IsRegretted(word) || IsAhead(word) || IsProvided(word) || IsHabit(word) || IsAwaited(word);

    /// <summary>"should have stopped and called for help": what was not done, told by the first verb of the list.</summary>
    private bool IsRegretted(int word)
    {
        if (account.Has(word, "nsubj") || account.Has(word, "aux"))
        {
            return false;
        }

        var first = First(word);
        if (_text.Words[first] is { BasicRelation: "advcl", Xpos: "VBG" } && !_text.IsRoot(first))
        {
            // "could have earned more by agreeing to it"
            first = First(_text.Words[first].Head);
        }

        return first != word && account.Has(first, "aux", "have") && HasUncertainAuxiliary(first);
    }

    /// <summary>"The court seldom agrees to hear it": what is done time and again.</summary>
    private bool IsHabit(int word)
    {
        if (_text.Words[word].Xpos is not ("VBZ" or "VBP"))
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (_text.Words[child].BasicRelation is "advmod" && lexicon.Habits.Contains(account.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will face pressure to leave": a demand that is not there yet, told by its verb; one that has an article or an owner is there.</summary>
    private bool IsAhead(int noun)
    {
        if (_text.Words[noun].Tag != UniversalTag.Noun || _text.IsRoot(noun) || _text.Words[noun].BasicRelation is not ("obj" or "nsubj" or "obl"))
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(noun))
        {
            if (child < noun && (_text.Words[child].Relation is "nmod:poss" || (_text.Words[child].BasicRelation is "det" && account.Lemma(child) is "the" or "this" or "that" or "these" or "those")))
            {
                return false;
            }
        }

        var verb = _text.Words[noun].Head;
        return _text.Words[verb].Tag == UniversalTag.Verb && HasUncertainAuxiliary(verb);
    }

    /// <summary>"until there was a statement committing to it": what a noun that is waited for would say.</summary>
    private bool IsAwaited(int word)
    {
        if (_text.Words[word] is not { BasicRelation: "acl", Xpos: "VBG" } || _text.IsRoot(word))
        {
            return false;
        }

        var clause = _text.Words[word].Head;
        while (!_text.IsRoot(clause) && _text.Words[clause].BasicRelation is "nsubj" or "obj" or "obl" or "nmod" or "conj")
        {
            clause = _text.Words[clause].Head;
        }

        return _text.Words[clause].BasicRelation is "advcl" && account.Find(clause, "mark") is >= 0 and var mark && lexicon.Conditions.Contains(account.Lemma(mark));
    }

    /// <summary>"as long as they agree to pay", "every time they march to demand it": a proviso, or what happens again and again.</summary>
    private bool IsProvided(int word)
    {
        var clause = First(word);
        if (!account.Has(clause, "nsubj") && account.Has(clause, "mark", "to") && !_text.IsRoot(clause))
        {
            clause = First(_text.Words[clause].Head);
        }

        var start = account.Find(clause, "nsubj") is >= 0 and var subject && subject < clause ? _text.SubtreeOf(subject).First : clause;
        return lexicon.Provisos.Any(proviso => EndsAt(proviso, start));
    }

    private bool EndsAt(ImmutableArray<string> phrase, int end)
    {
        if (end - phrase.Length < _text.Sentences[_text.SentenceOf(Math.Min(end, _text.Words.Length - 1))].First)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!_text.Letters(end - phrase.Length + i).Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasUncertainAuxiliary(int verb) =>
        lexicon.Uncertain.Any(auxiliary => account.Has(verb, "aux", auxiliary));

    private int First(int word)
    {
        while (!_text.IsRoot(word) && _text.Words[word].BasicRelation is "conj")
        {
            word = _text.Words[word].Head;
        }

        return word;
    }
}
