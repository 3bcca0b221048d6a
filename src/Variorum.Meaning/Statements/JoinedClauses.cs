using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Clauses that a tree joins to a cue or to what is said: which go on with what is said, and which tell of another saying.</summary>
internal sealed class JoinedClauses(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);

    /// <summary>
    /// "The firm says that boats are safe, but cautions that they leak": the second cue, which the tree joins to what is said and whose speaker is the same. It has
    /// no subject, a content of its own and the form of the first; where what is said has that past form too ("said he came and told us"), only "said" and "added" are taken.
    /// </summary>
    public int? GoesOnAt(Attribution attribution, int head)
    {
        var cue = attribution.Cue.End - 1;
        ref readonly var told = ref _trees.Words.AsSpan()[cue];
        if (told.Xpos is not ("VBD" or "VBZ" or "VBP"))
        {
            return null;
        }

        foreach (var child in _trees.ChildrenOf(head))
        {
            ref readonly var next = ref _trees.Words.AsSpan()[child];
            if (child > head && next.BasicRelation is "conj" && next.Xpos is "VBD" or "VBZ" or "VBP" && marked.CueAt(child) is { Speaks: true } && _words.HasChild(child, "nsubj"))
            {
                // "… and some warned of": a saying of somebody else.
                return child;
            }

            if (child > head && next.BasicRelation is "conj" && next.Xpos == told.Xpos && marked.CueAt(child) is { Speaks: true } && _words.HasChild(child, "ccomp") && !_words.HasChild(child, "nsubj")
                && (next.Xpos == "VBZ" || next.Lemma is "say" or "add" || !_words.HasForm(head, told.Xpos)))
            {
                attribution.GoesOnAt = child;
                return child;
            }
        }

        return null;
    }

    /// <summary>"said that A and that B", "said he was tired and would leave": a clause joined to the cue that tells no second saying goes on with what is said.</summary>
    public void AddJoined(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Content[^1].First < attribution.Cue.First)
        {
            return;
        }

        var from = attribution.Cue.End - 1;
        AddGround(from, attribution);
        AddJoinedTo(from, attribution);
        if (_trees.Words[from].BasicRelation is "xcomp" or "advcl")
        {
            AddJoinedTo(_trees.Words[from].Head, attribution);
        }
    }

    /// <summary>"said that A, and that B": what opens so right behind a content goes on with it, wherever the tree hangs it.</summary>
    public void AddThatClauses(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Content[^1].First < attribution.Cue.First)
        {
            return;
        }

        var limit = Math.Min(attribution.Passage.End, _trees.Sentences[_trees.SentenceOf(attribution.Cue.First)].End);
        for (var at = attribution.Content[^1].End; at < limit && marked.ClassAt(at) is WordClass.Comma or WordClass.Coordinator; at++)
        {
            if (marked.ClassAt(at) == WordClass.Coordinator && at + 1 < limit && _trees.Words[at + 1] is { Relation: "mark" } mark && mark.Head > at && marked.IsWord(at + 1, "that") && marked.QuotationAt(at + 1) == MarkedText.Unquoted)
            {
                at = _trees.SubtreeOf(_trees.Words[at + 1].Head).End;
                GoOnTo(attribution, Math.Min(at, limit));
            }
        }
    }

    /// <summary>"said it was lawful because …", "vowed to stay until …": the ground or limit is of what was said, though a tree may hang it on the saying.</summary>
    private void AddGround(int cue, Attribution attribution)
    {
        foreach (var child in _trees.ChildrenOf(cue))
        {
            if (_trees.Words[child].BasicRelation is "advcl" && _trees.SubtreeOf(child) is var ground && ground.First == attribution.Content[^1].End && (marked.IsWord(ground.First, "because") || (attribution.Rule == "statements.infinitive" && marked.WordAt(ground.First) is "until" or "unless")))
            {
                GoOnTo(attribution, ground.End);
            }
        }
    }

    private static void GoOnTo(Attribution attribution, int end) => attribution.Content[^1] = attribution.Content[^1] with { End = end };

    private void AddJoinedTo(int verb, Attribution attribution)
    {
        foreach (var child in _trees.ChildrenOf(verb))
        {
            if (_trees.Words[child].BasicRelation is "conj" && child >= attribution.Content[^1].End && marked.CueAt(child) is null && IsOfSaid(child, mayLackMark: verb == attribution.Cue.End - 1))
            {
                GoOnTo(attribution, _trees.SubtreeOf(child).End);
            }
        }
    }

    /// <summary>Whether a clause opens with "that", or has a modal and no subject of its own.</summary>
    private bool IsOfSaid(int head, bool mayLackMark)
    {
        bool hasThat = false, hasModal = false, hasSubject = false;
        foreach (var child in _trees.ChildrenOf(head))
        {
            hasThat |= _trees.Words[child].Relation == "mark" && marked.IsWord(child, "that");
            hasModal |= marked.ClassAt(child) == WordClass.Modal;
            hasSubject |= _trees.Words[child].BasicRelation is "nsubj";
        }

        return hasThat || (mayLackMark && hasModal && !hasSubject);
    }
}
