namespace Variorum.Meaning.Statements;

/// <summary>The auxiliaries and adverbs before a cue, and whether the whole attributes: "has also said" does, "would say", "was told" and "the reports" do not.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Attributes">Whether someone is said to have said something.</param>
internal readonly record struct VerbGroup(int First, bool Attributes)
{
    public static VerbGroup Before(MarkedText marked, int cue, int lowest, bool isIng)
    {
        var first = cue;
        while (first > lowest)
        {
            switch (marked.ClassAt(first - 1))
            {
                case WordClass.Adverb or WordClass.Auxiliary:
                    first--;
                    continue;
                case WordClass.Be when isIng:
                    first--;
                    continue;
                case WordClass.Be or WordClass.Modal or WordClass.Negation or WordClass.Determiner or WordClass.Possessive:
                    return new VerbGroup(first, false);
                case WordClass.Preposition:
                    return new VerbGroup(first, isIng);
                default:
                    return new VerbGroup(first, true);
            }
        }

        return new VerbGroup(first, true);
    }
}
