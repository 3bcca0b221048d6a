using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Language.Tests.Patterns;

/// <summary>Random trees over few tags, lemmas and relations, and random patterns over the same, so that they meet.</summary>
internal static class RandomPatterns
{
    private static readonly string[] Tags = ["NOUN", "VERB", "PROPN"];
    private static readonly string[] Relations = ["nsubj", "nsubj:pass", "obj", "conj"];

    /// <summary>Sentences in tree notation: each word hangs on a word that stands in any place of a random order before it.</summary>
    public static Gen<string> Trees { get; } =
        from length in Gen.Choose(1, 7)
        from order in Gen.Shuffle(Enumerable.Range(0, length))
        from words in (from tag in Gen.Elements(Tags)
                       from lemma in Gen.Elements("a", "b")
                       from relation in Gen.Elements(Relations)
                       from head in Gen.Choose(0, 1000)
                       from plural in Gen.Elements("", "/Number=Plur")
                       select (tag, lemma, relation, head, plural)).ArrayOf(length)
        select string.Join(' ', Enumerable.Range(0, length).Select(place => Array.IndexOf(order, place) is var rank and > 0
            ? $"{words[place].lemma}/{words[place].tag}/{order[words[place].head % rank] + 1}/{words[place].relation}{words[place].plural}"
            : $"{words[place].lemma}/{words[place].tag}/0/root{words[place].plural}"));

    /// <summary>Patterns. A few of them are refused (a name twice, a name in a negation): those are what a test of refusals wants.</summary>
    public static Gen<string> Patterns { get; } =
        from node in Node("n0")
        from branches in Branches(3, "n")
        select $"{node} {branches}";

    private static Gen<string> Node(string name) =>
        from isNamed in Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false)))
        from test in Gen.Elements("", "", "tag=NOUN|PROPN", "lemma=a", "lemma!=a", "lemma=a tag!=VERB", "Number=Plur", "relation=nsubj|root", "lemma=\"a b\"", "form=A|B")
        select $"{(isNamed ? name + ":" : "")}[{test}]";

    private static Gen<string> Branches(int depth, string names) =>
        from count in Gen.Choose(0, depth)
        from branches in Enumerable.Range(1, count).Aggregate(Gen.Constant(""), (all, number) =>
            from before in all
            from branch in Branch(depth - 1, names + number)
            select $"{before} {branch}")
        select branches;

    private static Gen<string> Branch(int depth, string name) => Gen.Frequency(
        (5, Step(depth, name)),
        (1, from way in Way() select $"{way} =n0"),
        (1, from first in Branches(depth, name)
            from second in Branches(depth, name)
            from third in Gen.Elements("", " or ")
            from polarity in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Constant("!")))
            select $"{polarity}{{ {first} or {second}{third} }}"));

    private static Gen<string> Step(int depth, string name) =>
        from polarity in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Constant("!")), (1, Gen.Constant("?")))
        from way in Way()
        from node in Node(name)
        from inside in Branches(depth, name)
        select $"{polarity}{way} {node} ({inside})";

    private static Gen<string> Way() => Gen.OneOf(
        from axis in Gen.Elements(">", ">>", "<", "<<", "$", "$<", "$>")
        from relations in Gen.Elements("", "", " nsubj", " nsubj:none", " nsubj:pass|conj", " obj|nsubj")
        select axis + relations,
        Gen.Elements("before", "after", "just-before", "just-after"));
}
