using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>
/// Who spoke last, in the text's own voice: a report goes on with the speaker it has, so the pronoun of "she said" is who spoke before, unless somebody else
/// whom it may mean has come to the fore since.
/// </summary>
internal sealed class Speakers(Discourse discourse)
{
    /// <summary>How many sentences may lie between two turns of one speaker: long quotations do.</summary>
    private const int Farthest = 12;

    private readonly List<int> _heard = [];

    /// <summary>Takes note of a mention that speaks; mentions come in the order of the text.</summary>
    public void Hear(int mention)
    {
        if (Speaks(mention))
        {
            _heard.Add(mention);
        }
    }

    /// <summary>The last speaker that a speaking pronoun agrees with; -1 when it does not speak, nobody does, or another may be meant.</summary>
    public int Before(int pronoun)
    {
        if (!Speaks(pronoun))
        {
            return -1;
        }

        for (var i = _heard.Count - 1; i >= 0 && SentencesBetween(_heard[i], pronoun) <= Farthest; i--)
        {
            if (discourse.Chains.MayJoin(pronoun, _heard[i]))
            {
                return AnotherSince(_heard[i], pronoun) ? -1 : _heard[i];
            }
        }

        return -1;
    }

    private int SentencesBetween(int earlier, int later) => discourse.Mentions[later].Sentence - discourse.Mentions[earlier].Sentence;

    // The subject of a verb of speech, or whom something is according to.
    private bool Speaks(int mention)
    {
        var head = discourse.Mentions[mention].Head;
        if (discourse.UtteranceOf(mention) >= 0)
        {
            return false;
        }

        if (discourse.Text.Words[head].BasicRelation is "nsubj")
        {
            return CoreferenceLexicon.IsSpeech(discourse.Text.Words[discourse.Text.Words[head].Head].Lemma);
        }

        foreach (var child in discourse.Text.ChildrenOf(head))
        {
            if (discourse.Text.Words[child].BasicRelation is "case" && CoreferenceLexicon.IsSpeech(discourse.Text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnotherSince(int speaker, int pronoun)
    {
        for (var i = speaker + 1; i < pronoun; i++)
        {
            if (discourse.Mentions[i] is { Kind: not MentionKind.Pronoun } mention
                && discourse.UtteranceOf(i) < 0
                && IsToTheFore(mention, discourse.Mentions[pronoun])
                && !discourse.Chains.AreOne(i, speaker)
                && discourse.Chains.TraitsOf(i) is var traits
                && (traits.Kinds & ~discourse.Mentions[pronoun].Traits.Kinds & ~Kinds.Person) == Kinds.None
                && discourse.Chains.MayJoin(pronoun, i))
            {
                return true;
            }
        }

        return false;
    }

    // The subject of a sentence that is not itself what somebody said; in the pronoun's own sentence, what a clause or phrase before "she said" speaks of.
    private bool IsToTheFore(Candidate mention, Candidate pronoun)
    {
        var text = discourse.Text;
        var governor = text.Words[mention.Head].Head;
        if (mention.Sentence != pronoun.Sentence)
        {
            return text.Words[mention.Head].BasicRelation is "nsubj" && text.IsRoot(governor) && !IsReported(text, governor);
        }

        var verb = text.Words[pronoun.Head].Head;
        return text.IsBelow(mention.Head, verb)
            ? text.Words[Below(text, verb, mention.Head)].BasicRelation is "obl" or "advcl"
            : text.Words[mention.Head].BasicRelation is "nsubj" && text.IsBelow(verb, governor) && text.Words[verb].BasicRelation is not "parataxis";
    }

    // "Moor left, she said."
    private static bool IsReported(ParsedText text, int root)
    {
        foreach (var child in text.ChildrenOf(root))
        {
            if (text.Words[child].BasicRelation is "parataxis" && CoreferenceLexicon.IsSpeech(text.Words[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    // The word right below a head on the way to another.
    private static int Below(ParsedText text, int head, int word)
    {
        while (text.Words[word].Head != head)
        {
            word = text.Words[word].Head;
        }

        return word;
    }
}
