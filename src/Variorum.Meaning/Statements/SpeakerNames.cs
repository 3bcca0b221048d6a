using Variorum.Language.Coreference;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Finds the name that a speaker's words stand for where they are a pronoun or a description: what coreference is sure enough of. A wrong name is worse than none.</summary>
internal sealed class SpeakerNames(MarkedText marked, CoreferenceChains chains)
{
    /// <summary>
    /// The name; null where the words are or hold it themselves, or none is sure. Only persons: what bodies are called by ("the group", "it") is resolved
    /// too rarely and too often wrongly. Descriptions take links up to the role ("Mayor Quell … the mayor"), not those by a common head.
    /// </summary>
    public Span? NameFor(Attribution attribution)
    {
        if (Antecedent(attribution.Speaker) is { } noun)
        {
            return noun;
        }

        var words = marked.SpanOf(attribution.Speaker);
        var mention = MentionOf(words);
        if (mention < 0 || chains.Mentions[mention].Kind == MentionKind.Name)
        {
            return null;
        }

        var name = chains.NameOf(mention, chains.Mentions[mention].Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        return name >= 0 && chains.Mentions[name] is { Type: NameType.Per, Name: { } person } && !words.Contains(person) ? person : null;
    }

    /// <summary>The phrase that a relative pronoun goes back to: "the minister, who said".</summary>
    private Span? Antecedent(TokenRun speaker)
    {
        var trees = marked.Trees;
        if (speaker.Count != 1 || !trees.Words[speaker.First].Features.Contains("PronType=Rel", StringComparison.Ordinal))
        {
            return null;
        }

        for (var at = speaker.First; !trees.IsRoot(at); at = trees.Words[at].Head)
        {
            if (trees.Words[at].Relation == "acl:relcl")
            {
                return marked.SpanOf(Phrases.Of(trees, trees.Words[at].Head));
            }
        }

        return null;
    }

    /// <summary>The mention that the words are: its head stands in them and hangs on nothing in them.</summary>
    private int MentionOf(Span words)
    {
        var mention = chains.MentionAt(words);
        if (mention < 0)
        {
            return -1;
        }

        var head = chains.Mentions[mention].Head;
        return marked.Trees.IsRoot(head) || !words.Contains(marked.Trees.Words[marked.Trees.Words[head].Head].Start) ? mention : -1;
    }
}
