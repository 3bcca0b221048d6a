using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>Tells by the auxiliaries, marks and negations of a cue whether its clause tells of a saying.</summary>
internal static class MoodReader
{
    /// <summary>"went on to further say" is a saying; "went to the town to say" is what one went for.</summary>
    private const int FarthestPhase = 4;

    public static Mood MoodOf(MarkedText marked, int cue)
    {
        var trees = marked.Trees;
        ref readonly var word = ref trees.Words.AsSpan()[cue];
        bool hasAuxiliary = false, hasSubject = false, isNegated = false;
        var infinitive = Mood.None;
        foreach (var child in trees.ChildrenOf(cue))
        {
            ref readonly var part = ref trees.Words.AsSpan()[child];
            if (marked.QuotationAt(child) != MarkedText.Unquoted)
            {
                continue;
            }

            switch (marked.ClassAt(child))
            {
                case WordClass.Modal when part.BasicRelation is "aux":
                case WordClass.Other when part.Xpos == "MD" && part.BasicRelation is "aux":
                case WordClass.Condition when part.BasicRelation is "mark":
                    return Mood.None;
                case WordClass.Negation when part.BasicRelation is "advmod" or "det" or "cc":
                    isNegated = true;
                    break;
                default:
                    if (part.BasicRelation is "mark" && part.Tag == UniversalTag.Part)
                    {
                        infinitive = OfInfinitive(marked, cue);
                        if (infinitive == Mood.None)
                        {
                            return Mood.None;
                        }
                    }

                    break;
            }

            hasAuxiliary |= part.BasicRelation is "aux" or "cop";
            hasSubject |= part.BasicRelation is "nsubj";
        }

        if (word.Tag == UniversalTag.Verb && !hasAuxiliary && infinitive == Mood.None && ((IsBare(word) && !hasSubject) || IsParticiple(word)))
        {
            return Mood.None;
        }

        if (word.Xpos is "VBD" && word.Relation == "advcl" && !hasSubject && infinitive == Mood.None && cue == trees.Sentences[trees.SentenceOf(cue)].First)
        {
            // "Asked about it, Quell said": he was asked.
            return Mood.None;
        }

        if (word.Xpos == "VBN" && word.BasicRelation is "parataxis" && !hasAuxiliary)
        {
            // "… ; two boats reported": a headline leaves out that they were.
            return Mood.None;
        }

        return !isNegated ? (infinitive == Mood.None ? Mood.Told : infinitive) : marked.Lexicon.CueOf(word) is { MayBeDenied: true } ? Mood.NotHeld : Mood.None;
    }

    /// <summary>"went on to say", "continues to insist": the infinitive is what is done; "came to say": what it is done for.</summary>
    private static Mood OfInfinitive(MarkedText marked, int cue)
    {
        var trees = marked.Trees;
        var governor = trees.Words[cue].Head;
        if (governor == cue || trees.Words[cue].Relation is not ("xcomp" or "advcl") || MoodOf(marked, governor) != Mood.Told)
        {
            return Mood.None;
        }

        return marked.Lexicon.ClassOf(trees.Words[governor].Lemma) == WordClass.Phase && cue - governor <= FarthestPhase ? Mood.Told
            : trees.Words[cue].Relation == "advcl" ? Mood.Aimed
            : Mood.None;
    }

    /// <summary>An infinitive or imperative.</summary>
    private static bool IsBare(in Word word) => word.Xpos == "VB";

    /// <summary>A past participle that hangs on a noun or opens a clause: "the plan criticised by".</summary>
    private static bool IsParticiple(in Word word) => (word.Xpos == "VBN" && word.BasicRelation is "acl" or "advcl" or "amod") || word.Relation == "amod";
}
