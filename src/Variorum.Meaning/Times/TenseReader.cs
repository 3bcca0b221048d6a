using System.Reflection;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>To which side of the account's date the verb and the preposition that govern a time point.</summary>
/// <remarks>
/// Reads the tree from the time upwards to the first word that settles it: a listed word ("due", "scheduled"), a modal verb, a verb in the past, an infinitive that is
/// still to come. Looked at only where a time leaves its week or year open, so texts without such times cost nothing.
/// </remarks>
internal sealed class TenseReader(ParsedText parsed)
{
    private const int LongestWay = 12;

    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/times-tense.tsv");
    private static readonly WordMap<TimeDirection> Prepositions = Load("preposition");
    private static readonly WordMap<TimeDirection> Hints = Load("hint");
    private static readonly WordMap<TimeDirection> Lemmas = Load("lemma");
    private static readonly WordMap<TimeDirection> Auxiliaries = Load("auxiliary");
    private static readonly WordMap<TimeDirection> BeforeHave = Load("auxiliary", 3);

    /// <summary>The hash of the table of words.</summary>
    public static string Hash => Table.Hash;

    /// <summary>The part of speech of the word at an offset.</summary>
    public UniversalTag Tag(int offset) => parsed.WordAt(offset) is var word && word < parsed.Words.Length ? parsed.Words[word].Tag : UniversalTag.X;

    /// <summary>The side of the anchor on which a time lies.</summary>
    /// <param name="time">Its words.</param>
    /// <param name="before">The word before it.</param>
    public TimeDirection? Side(Span time, ReadOnlySpan<char> before)
    {
        var word = parsed.WordAt(time.Start);
        if (word >= parsed.Words.Length)
        {
            return null;
        }

        if (Prepositions.TryGet(before, out var side))
        {
            return side;
        }

        TimeDirection? hint = Hints.TryGet(before, out side) ? side : null;

        // A verb right before the time speaks of it, whatever the tree hangs it on ("he predicted Wednesday").
        var beside = word > 0 && parsed.Words[word - 1].Tag == UniversalTag.Adp ? word - 2 : word - 1;
        if (beside >= 0 && parsed.Words[beside].Tag == UniversalTag.Verb && Side(beside, time) is ({ } told, true))
        {
            return told;
        }

        var isAhead = false;
        for (var step = 0; step < LongestWay; step++)
        {
            var outside = parsed.Words[word].Start >= time.End || parsed.Words[word].End <= time.Start;
            if (outside && isAhead && parsed.Words[word].Xpos == "VBN" && !HasAuxiliary(word))
            {
                return TimeDirection.Future; // "the talks set to resume on Tuesday".
            }

            if (outside && Side(word, time) is var (settled, found) && found)
            {
                return settled ?? (isAhead ? TimeDirection.Future : hint);
            }

            isAhead |= outside && IsInfinitive(word); // "is to resume on Tuesday"; below a verb in the past it says nothing.

            if (parsed.IsRoot(word))
            {
                break;
            }

            word = parsed.Words[word].Head;
        }

        return hint;
    }

    /// <summary>What a word above a time says, and whether that settles it; if not, the next one above is to be asked.</summary>
    private (TimeDirection? Side, bool Found) Side(int index, Span time)
    {
        var word = parsed.Words[index];
        if (word.Tag is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn))
        {
            return default;
        }

        TimeDirection? auxiliary = null;
        var (had, isToBe) = (false, false);
        foreach (var child in parsed.ChildrenOf(index))
        {
            if (child > index)
            {
                break;
            }

            var below = parsed.Words[child];
            if (below.Start >= time.Start && below.End <= time.End)
            {
                continue; // "May", which a parse may take for the verb.
            }

            had |= below is { Lemma: "have", Xpos: "VBD" };
            isToBe |= below is { Lemma: "be", Xpos: "VBZ" or "VBP" };
            if (auxiliary is null && below.BasicRelation is "aux" or "cop")
            {
                auxiliary = Auxiliaries.TryGet(below.Lemma, out var modal) ? (IsBeforeHave(index, child) && BeforeHave.TryGet(below.Lemma, out var perfect) ? perfect : modal)
                    : below.Xpos is "VBD" || below.Lemma == "have" ? TimeDirection.Past
                    : null;
            }
        }

        return Lemmas.TryGet(word.Lemma, out var listed) ? (had ? TimeDirection.Past : listed, true)
            : auxiliary is not null ? (auxiliary, true)
            : IsInfinitive(index) ? (TimeDirection.Future, isToBe)
            : word.Xpos is "VBD" or "VBN" ? (TimeDirection.Past, true)
            : (null, word.Xpos is "VBZ" or "VBP");
    }

    private bool IsInfinitive(int index)
    {
        foreach (var child in parsed.ChildrenOf(index))
        {
            if (child < index && parsed.Words[child].Xpos == "TO")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "have" follows an auxiliary below the same verb: "may have left".</summary>
    private bool IsBeforeHave(int verb, int auxiliary)
    {
        foreach (var child in parsed.ChildrenOf(verb))
        {
            if (child > auxiliary && child < verb && parsed.Words[child] is { Lemma: "have", Xpos: "VB" })
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAuxiliary(int index)
    {
        foreach (var child in parsed.ChildrenOf(index))
        {
            if (child < index && parsed.Words[child].BasicRelation is "aux" or "cop")
            {
                return true;
            }
        }

        return false;
    }

    private static WordMap<TimeDirection> Load(string role, int cell = 2) => new(Table.Rows.Where(row => row[1] == role && row.Length > cell)
        .Select(row => KeyValuePair.Create(row[0], Enum.Parse<TimeDirection>(row[cell], ignoreCase: true))));
}
