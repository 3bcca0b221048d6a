using System.Reflection;
using Variorum.Language;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>
/// Finds what an amount is said of, by the rules of <c>resources/meaning/figures-things.rules</c> over the sentence's tree: "shares" in "shares fell 3 percent", "fine" in
/// "a fine of $5 million".
/// </summary>
internal static class ThingFinder
{
    /// <summary>The rule that looks farthest, when nothing nearer is said.</summary>
    public const string Farthest = "figures.clause";

    /// <summary>How many nouns and amounts may stand between an amount and its thing ("a total of the equivalent of …").</summary>
    private const int LongestWay = 4;

    private const int LongestPhrase = 9;

    private static readonly RelationSet InPhrase = new(["amod", "compound", "flat", "fixed", "goeswith", "nmod:poss", "nmod:desc", "nummod"]);
    private static readonly RelationSet Joined = new(["conj", "appos", "parataxis", "dep", "nmod", "list", "nummod", "goeswith", "compound"]);
    private static readonly ResourceTable SumTable = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/figures-sums.tsv");
    private static readonly WordSet Sums = new(SumTable.Rows.Select(row => row[0]));

    /// <summary>The rules.</summary>
    public static RuleList Rules { get; } = RuleList.Load(Assembly.GetExecutingAssembly(), "meaning/figures-things.rules");

    /// <summary>A hash over what the finder reads.</summary>
    public static string Hash => Rules.Hash + SumTable.Hash;

    /// <summary>The thing that an amount is said of; null when the sentence does not say.</summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="amount">The words of the amount: bound, number and unit.</param>
    public static MeasuredThing? Find(ParsedText text, Span amount)
    {
        var words = new WordRange(text.WordAt(amount.Start), text.WordAt(amount.End - 1) + 1);
        if (words.First >= text.Words.Length)
        {
            return null;
        }

        var sentence = text.Sentences[text.SentenceOf(words.First)];
        var at = HeadOf(text, words);
        for (var way = 0; way < LongestWay; way++)
        {
            var (thing, rule) = FromRules(text, sentence, at, words);
            if (thing >= 0 && !(text.Words[thing].Tag == UniversalTag.Noun && Sums.Contains(text.Words[thing].Lemma)))
            {
                return Phrase(text, thing, words) with { Rule = rule };
            }

            var next = thing >= 0 ? thing : text.Words[at].Head;
            if (next == at || (thing < 0 && !(Joined.Contains(text.Words[at].Relation) && IsAmount(text, next))))
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    private static (int Thing, string Rule) FromRules(ParsedText text, WordRange sentence, int at, WordRange amount)
    {
        foreach (var match in Rules.Patterns.At(text, sentence, at))
        {
            if (match["thing"] is var thing && !amount.Contains(thing) && !IsAmount(text, thing))
            {
                return (thing, match.Pattern.Name);
            }
        }

        return (-1, "");
    }

    /// <summary>The word of an amount that hangs on what stands outside.</summary>
    private static int HeadOf(ParsedText text, WordRange amount)
    {
        for (var word = amount.End - 1; word >= amount.First; word--)
        {
            if (text.IsRoot(word) || !amount.Contains(text.Words[word].Head))
            {
                return word;
            }
        }

        return amount.First;
    }

    /// <summary>Whether a word is a number, a sign, or a unit with a number; a number with a name on it is a name ("Northland 500").</summary>
    private static bool IsAmount(ParsedText text, int word)
    {
        return text.Words[word].Tag switch
        {
            UniversalTag.Sym => true,
            UniversalTag.Num => !IsInName(text, word),
            _ => FigureLexicon.Default.Unit(text.Letters(word)).Kind != UnitKind.None && IsCounted(text, word),
        };
    }

    private static bool IsCounted(ParsedText text, int unit)
    {
        if (text.Words[unit].Xpos == "NNS" || (unit > 0 && (text.Words[unit - 1].Tag == UniversalTag.Num || text.Words[unit - 1].Lemma == "per")))
        {
            return true;
        }

        foreach (var child in text.ChildrenOf(unit))
        {
            if (text.Words[child].Tag == UniversalTag.Num)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInName(ParsedText text, int number) => number > 0 && text.Words[number - 1] is { Tag: UniversalTag.Propn or UniversalTag.Noun } before && (before.Head == number || before.Head == text.Words[number].Head);

    /// <summary>The noun with its modifiers and what it is of, up to the amount.</summary>
    private static MeasuredThing Phrase(ParsedText text, int head, WordRange amount)
    {
        var phrase = text.PhraseOf(head, InPhrase);
        foreach (var child in text.ChildrenOf(head))
        {
            if (child > head && text.Words[child].BasicRelation is "nmod" && HasOf(text, child) && !IsAmount(text, child) && text.PhraseOf(child, InPhrase) is var of && of.End - phrase.First <= LongestPhrase)
            {
                phrase = phrase with { End = Math.Max(phrase.End, of.End) };
            }
        }

        if (amount.First <= head && phrase.First < amount.End)
        {
            phrase = phrase with { First = amount.End };
        }
        else if (amount.First > head && phrase.End > amount.First)
        {
            phrase = phrase with { End = amount.First };
        }

        for (var word = phrase.First; word < head; word++)
        {
            phrase = IsAmount(text, word) ? phrase with { First = word + 1 } : phrase;
        }

        while (phrase.First == head && text.Words[head].Tag == UniversalTag.Num && head > 0 && text.Words[head - 1].Tag is UniversalTag.Propn or UniversalTag.Noun)
        {
            phrase = text.PhraseOf(head - 1, InPhrase) with { End = phrase.End };
        }

        while (phrase.First < head && text.Words[phrase.First].Tag is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Punct or UniversalTag.Part or UniversalTag.Adp or UniversalTag.Cconj)
        {
            phrase = phrase with { First = phrase.First + 1 };
        }

        while (phrase.End > head + 1 && text.Words[phrase.End - 1].Tag is UniversalTag.Punct or UniversalTag.Part or UniversalTag.Adp or UniversalTag.Det)
        {
            phrase = phrase with { End = phrase.End - 1 };
        }

        return new MeasuredThing(text.SpanOf(phrase), HeadWord(text, head));
    }

    /// <summary>A common noun in the singular, a name as it is; of a name that ends in a number the word before that.</summary>
    private static string HeadWord(ParsedText text, int head)
    {
        head = text.Words[head].Tag == UniversalTag.Num && head > 0 ? head - 1 : head;
        return text.Words[head].Tag == UniversalTag.Noun ? EnglishNouns.Singular(text.Letters(head)) : text.Letters(head).ToString().ToLowerInvariant();
    }


    private static bool HasOf(ParsedText text, int word)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].Relation == "case")
            {
                return text.Words[child].Lemma == "of";
            }
        }

        return false;
    }
}
