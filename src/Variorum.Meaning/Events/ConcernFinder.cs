using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Events;

/// <summary>Finds who is concerned where a thing stands in a party's place: whose it is, who is in it, or who stands on the other side of it.</summary>
internal sealed class ConcernFinder(ParsedText text, PartyNouns nouns, EventLexicon lexicon)
{
    private const int Deepest = 3;

    /// <summary>Who is concerned; the party itself where it is somebody, or nobody else is found.</summary>
    public Argument Of(in Argument target) => Of(target, 0);

    // A decision, a plan or a building is nobody: whose it is, or who is in it, is concerned.
    private Argument Of(Argument target, int depth)
    {
        if (depth < Deepest && lexicon.IsBoundary(text.Words[target.Head].Lemma) && Neighbour(target.Head) is >= 0 and var neighbour)
        {
            // "on its border with Ostria"
            return ArgumentAt(neighbour);
        }

        if (depth >= Deepest || nouns.IsSomebody(target.Head))
        {
            return target;
        }

        var best = -1;
        foreach (var child in text.ChildrenOf(target.Head))
        {
            var relation = text.Words[child].Relation;
            if (text.IsTitle(child))
            {
                continue;
            }

            if ((relation == "nmod:poss" && text.Words[child].Tag != UniversalTag.Pron)
                || (best < 0 && (text.Basic(child) is "nmod" || (relation == "compound" && (ActorLexicon.CodeOf(text.Letters(child)) is not null || (text.Words[child].Tag == UniversalTag.Propn && lexicon.IsDoing(text.Words[target.Head].Lemma))))) && !nouns.IsTime(child)))
            {
                if ((nouns.IsSomebody(child) && text.Words[child].Tag != UniversalTag.Pron) || text.Basic(child) is "nmod" && Of(ArgumentAt(child), depth + 1).Head != child)
                {
                    best = child;
                }
            }
        }

        return best < 0 ? target : Of(ArgumentAt(best), depth + 1);
    }

    // On the boundary itself, or where the parser hangs it beside.
    private int Neighbour(int boundary)
    {
        if (TargetFinder.AfterPreposition(text, boundary, "with") is >= 0 and var own)
        {
            return own;
        }

        if (text.IsRoot(boundary))
        {
            return -1;
        }

        var end = text.SubtreeOf(boundary).End;
        foreach (var beside in text.ChildrenOf(text.Words[boundary].Head))
        {
            if (text.Basic(beside) is "obl" && text.SubtreeOf(beside).First == end && text.Letters(end).Equals("with", StringComparison.OrdinalIgnoreCase))
            {
                return beside;
            }
        }

        return -1;
    }

    private Argument ArgumentAt(int word) => new(word, ArgumentReader.PhraseOf(text, word), ArgumentRole.Oblique, text.Preposition(word));
}
