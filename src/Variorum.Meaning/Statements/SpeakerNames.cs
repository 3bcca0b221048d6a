using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Finds the name that a speaker's words stand for where they are a pronoun or a description: what coreference is sure enough of. A wrong name is worse than none.</summary>
internal sealed class SpeakerNames(MarkedText marked, ParsedText trees, CoreferenceChains chains)
{
    /// <summary>
    /// The name; null where the words are or hold it themselves, or none is sure. Only persons: what bodies are called by ("the group", "it") is resolved
    /// too rarely and too often wrongly. Descriptions take links up to the role ("Mayor Quell … the mayor"), not those by a common head.
    /// </summary>
    public Span? NameFor(Attribution attribution)
    {
        var words = marked.SpanOf(attribution.Speaker);
        var mention = MentionOf(words);
        if (mention < 0 || chains.Mentions[mention].Kind == MentionKind.Name)
        {
            return null;
        }

        var name = chains.NameOf(mention, chains.Mentions[mention].Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        return name >= 0 && chains.Mentions[name] is { Type: NameType.Per, Name: { } person } && !words.Contains(person) ? person : null;
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
        return trees.IsRoot(head) || !words.Contains(trees.Words[trees.Words[head].Head].Start) ? mention : -1;
    }
}
