using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
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

        if (chains.Mentions[mention].Kind == MentionKind.Pronoun && IsContested(mention))
        {
            return null;
        }

        var name = chains.NameOf(mention, chains.Mentions[mention].Kind == MentionKind.Pronoun ? Sieve.Pronoun : Sieve.Role);
        return name >= 0 && chains.Mentions[name] is { Type: NameType.Per, Name: { } person } && !words.Contains(person) && !(chains.Mentions[mention].Kind == MentionKind.Nominal && HasLesserTitle(person, words)) ? person : null;
    }

    /// <summary>Whether the one named is called the vice or deputy of what the words call him: "the president" is not Vice President Quell.</summary>
    private bool HasLesserTitle(Span person, Span words)
    {
        var surname = LastWord(person);
        foreach (var mention in marked.Names.Mentions)
        {
            if (mention is { Type: NameType.Per, Title: { } title } && LastWord(mention.Span).SequenceEqual(surname)
                && marked.ClassAt(marked.Trees.WordAt(title.Start)) == WordClass.Lesser && marked.ClassAt(FirstNoun(words)) != WordClass.Lesser)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of a phrase that is no determiner.</summary>
    private int FirstNoun(Span words)
    {
        var first = marked.Trees.WordAt(words.Start);
        return marked.ClassAt(first) is WordClass.Determiner ? first + 1 : first;
    }

    private ReadOnlySpan<char> LastWord(Span name)
    {
        var words = name.In(marked.Text);
        return words[(words.LastIndexOf(' ') + 1)..];
    }

    /// <summary>
    /// Whether somebody else than a pronoun is resolved to is the subject of the sentence before, and may be meant: nothing tells that he is of the other sex.
    /// "Quell met Vost. “We agreed,” he said": a wrong name is worse than none.
    /// </summary>
    private bool IsContested(int pronoun)
    {
        var trees = marked.Trees;
        var sentence = trees.SentenceOf(chains.Mentions[pronoun].Head) - 1;
        if (sentence < 0)
        {
            return false;
        }

        for (var i = trees.Sentences[sentence].First; i < trees.Sentences[sentence].End; i++)
        {
            if (trees.Words[i].BasicRelation is "nsubj" && trees.IsRoot(trees.Words[i].Head) && marked.IsInName(i) && marked.Names.Mentions[marked.NameAt(trees.Words[i].Start)] is { Type: NameType.Per } name)
            {
                var subject = chains.MentionAt(name.Span);
                return subject >= 0 && chains.Mentions[subject].Entity != chains.Mentions[pronoun].Entity && !IsOfOtherSex(subject, pronoun);
            }
        }

        return false;
    }

    /// <summary>Whether the pronouns of a mention's entity are other ones than a pronoun: "she" and "her" beside "he".</summary>
    private bool IsOfOtherSex(int mention, int pronoun)
    {
        var gender = GenderOf(pronoun);
        foreach (var other in chains.Entities[chains.Mentions[mention].Entity].Mentions)
        {
            if (chains.Mentions[other].Kind == MentionKind.Pronoun && GenderOf(other) is { } found && gender is not null && found != gender)
            {
                return true;
            }
        }

        return false;
    }

    private char? GenderOf(int mention)
    {
        var features = marked.Trees.Words[chains.Mentions[mention].Head].Features;
        return features.Contains("Gender=Masc", StringComparison.Ordinal) ? 'm' : features.Contains("Gender=Fem", StringComparison.Ordinal) ? 'f' : null;
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
