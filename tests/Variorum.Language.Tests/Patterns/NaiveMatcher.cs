using System.Collections.Immutable;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Patterns;

/// <summary>What a pattern means, written for reading and not for speed: every solution is a map from words of the pattern to words of the text.</summary>
internal sealed class NaiveMatcher(ParsedText text)
{
    /// <summary>The captured words of every match, in order.</summary>
    public IEnumerable<string> Matches(NodeSyntax pattern, ImmutableArray<string> captures) =>
        from anchor in Enumerable.Range(0, text.Words.Length)
        where pattern.Test.Holds(text, anchor)
        from found in Branches(pattern.Branches, anchor, Found.None.With(pattern, anchor))
        select $"{anchor}: {string.Join(' ', captures.Select(name => found.Named.GetValueOrDefault(name, -1)))}";

    private IEnumerable<Found> Branches(ImmutableArray<BranchSyntax> branches, int from, Found found) =>
        branches.Aggregate<BranchSyntax, IEnumerable<Found>>([found], (all, branch) => all.SelectMany(one => Branch(branch, from, one)));

    private List<Found> Branch(BranchSyntax branch, int from, Found found)
    {
        var solutions = Positive(branch, from, found).ToList();
        return branch.Polarity switch
        {
            Polarity.Not => solutions.Count == 0 ? [found] : [],
            Polarity.Maybe when solutions.Count == 0 => [found],
            _ when !branch.Captures => solutions.Count == 0 ? [] : [found],
            _ => solutions,
        };
    }

    private IEnumerable<Found> Positive(BranchSyntax branch, int from, Found found) => branch switch
    {
        ChoiceSyntax choice => choice.Alternatives.Select(branches => Branches(branches, from, found).ToList()).FirstOrDefault(all => all.Count > 0) ?? [],
        StepSyntax { Reference: { } name } step => found.Named.TryGetValue(name, out var known) && Lies(step, from, known) ? [found] : [],
        StepSyntax { Node: { } node } step => Order(step.Axis, from)
            .Where(word => Lies(step, from, word) && node.Test.Holds(text, word) && !found.Taken.Contains(word))
            .SelectMany(word => Branches(node.Branches, word, found.With(node, word))),
        _ => throw new InvalidOperationException(),
    };

    private IEnumerable<int> Order(Axis axis, int from) =>
        axis is Axis.Ancestor ? Above(from) : Enumerable.Range(0, text.Words.Length);

    private bool Lies(StepSyntax step, int from, int to) => step.Axis switch
    {
        Axis.Child => from != to && Head(to) == from && step.Relations.Contains(text.Words[to].Relation),
        Axis.Head => from != to && Head(from) == to && step.Relations.Contains(text.Words[from].Relation),
        Axis.Descendant => Passed(to, from) is { } passed && passed.All(word => step.Relations.Contains(text.Words[word].Relation)),
        Axis.Ancestor => Passed(from, to) is { } passed && passed.All(word => step.Relations.Contains(text.Words[word].Relation)),
        Axis.Sibling => AreSiblings(from, to) && step.Relations.Contains(text.Words[to].Relation),
        Axis.SiblingLeft => to < from && AreSiblings(from, to) && step.Relations.Contains(text.Words[to].Relation),
        Axis.SiblingRight => to > from && AreSiblings(from, to) && step.Relations.Contains(text.Words[to].Relation),
        Axis.Later => to > from,
        Axis.Earlier => to < from,
        Axis.Next => to == from + 1,
        Axis.Previous => to == from - 1,
        _ => throw new InvalidOperationException(),
    };

    private int Head(int word) => text.Words[word].Head;

    private bool AreSiblings(int a, int b) => a != b && Head(a) != a && Head(b) != b && Head(a) == Head(b);

    private IEnumerable<int> Above(int word)
    {
        for (; Head(word) != word; word = Head(word))
        {
            yield return Head(word);
        }
    }

    /// <summary>The words from the lower one up to below the upper one; null when it does not lie above.</summary>
    private List<int>? Passed(int lower, int upper)
    {
        var above = Above(lower).ToList();
        return above.IndexOf(upper) is var place and >= 0 ? [lower, .. above.Take(place)] : null;
    }

    private sealed record Found(ImmutableDictionary<string, int> Named, ImmutableHashSet<int> Taken)
    {
        public static Found None { get; } = new(ImmutableDictionary<string, int>.Empty, []);

        public Found With(NodeSyntax node, int word) => new(node.Name is { } name ? Named.Add(name, word) : Named, Taken.Add(word));
    }
}
