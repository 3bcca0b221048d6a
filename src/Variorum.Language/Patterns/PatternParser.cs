using Variorum.Language.Patterns.Conditions;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>Reads a pattern. The grammar stands in <c>docs/patterns.md</c>.</summary>
/// <param name="reader">Where the pattern is written.</param>
/// <param name="lists">Gives a word list by its name; null when there is none.</param>
/// <param name="parts">The branches that have a name in the file.</param>
internal sealed class PatternParser(PatternReader reader, Func<string, WordList?> lists, ImmutableDictionary<string, ImmutableArray<BranchSyntax>> parts)
{
    /// <summary>How deep parentheses and braces may lie in each other.</summary>
    public const int MostDepth = 16;

    // The longer sign first where one starts with the other.
    private static readonly (string Sign, Axis Axis)[] Signs =
    [
        (">>", Axis.Descendant), (">", Axis.Child), ("<<", Axis.Ancestor), ("<", Axis.Head), ("$<", Axis.SiblingLeft), ("$>", Axis.SiblingRight), ("$", Axis.Sibling),
    ];

    private static readonly (string Word, Axis Axis)[] Orders =
        [("just-before", Axis.Next), ("just-after", Axis.Previous), ("before", Axis.Later), ("after", Axis.Earlier)];

    private readonly ConditionParser _conditions = new(reader, lists);
    private int _depth;

    /// <summary>Reads the whole pattern.</summary>
    /// <exception cref="PatternException">It is no pattern.</exception>
    public NodeSyntax Parse()
    {
        reader.SkipSpace();
        var anchor = ParseNode() ?? throw reader.Expected("a word: \"[...]\" or \"name:[...]\"");
        var pattern = anchor with { Branches = ParseBranches() };
        return reader.AtEnd ? pattern : throw reader.Expected("a branch (> >> < << $ $< $> before after just-before just-after, \"{\" or \"&\") or the end");
    }

    /// <summary>Reads branches that stand alone, to be used under a name.</summary>
    /// <exception cref="PatternException">They are no branches.</exception>
    public ImmutableArray<BranchSyntax> ParsePart()
    {
        var part = ParseBranches();
        return part.IsEmpty || !reader.AtEnd ? throw reader.Expected("a branch") : part;
    }

    private NodeSyntax? ParseNode()
    {
        var start = reader.Offset;
        string? name = null;
        if (reader.Current != '[')
        {
            var letters = reader.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '_').ToString();
            if (letters.Length == 0 || !reader.TryTake(":["))
            {
                // "nsubj:pass" is a relation.
                reader.Return(start);
                return null;
            }

            name = letters;
        }
        else
        {
            reader.TryTake("[");
        }

        return new NodeSyntax(start, name, _conditions.Parse(), []);
    }

    private ImmutableArray<BranchSyntax> ParseBranches()
    {
        var branches = ImmutableArray.CreateBuilder<BranchSyntax>();
        while (ParseBranch() is { } branch)
        {
            branches.Add(branch);
        }

        return branches.ToImmutable();
    }

    private BranchSyntax? ParseBranch()
    {
        reader.SkipSpace();
        var start = reader.Offset;
        var polarity = reader.TryTake("!") ? Polarity.Not : reader.TryTake("?") ? Polarity.Maybe : Polarity.Must;
        reader.SkipSpace();
        if (reader.TryTake("{"))
        {
            return polarity == Polarity.Maybe
                ? throw reader.Fault(start, "alternatives are made optional by an empty last one: \"{ ... or }\"")
                : new ChoiceSyntax(start, polarity, Nested(ParseAlternatives));
        }

        if (reader.TryTake("&"))
        {
            var name = reader.TakeName("the name of a part");
            return new ChoiceSyntax(start, polarity, [parts.TryGetValue(name, out var part) ? part : throw reader.Fault(start, $"no part before this is named \"{name}\"")]);
        }

        if (TakeAxis() is { } axis)
        {
            return ParseStep(start, polarity, axis);
        }

        return polarity == Polarity.Must ? null : throw reader.Expected("a branch after \"!\" or \"?\"");
    }

    private Axis? TakeAxis()
    {
        foreach (var (sign, axis) in Signs)
        {
            if (reader.TryTake(sign))
            {
                return axis;
            }
        }

        foreach (var (word, axis) in Orders)
        {
            if (reader.TryTakeWord(word))
            {
                return axis;
            }
        }

        return null;
    }

    private StepSyntax ParseStep(int start, Polarity polarity, Axis axis)
    {
        reader.SkipSpace();
        var node = ParseNode();
        var relations = RelationSet.All;
        if (node is null && reader.Current != '=' && axis < Axis.Later && char.IsLetter(reader.Current) && !AtOr())
        {
            relations = _conditions.ParseRelations();
            reader.SkipSpace();
            node = ParseNode();
        }

        if (node is null && reader.TryTake("="))
        {
            return new StepSyntax(start, polarity, axis, relations, null, reader.TakeName("the name of a word captured before"));
        }

        if (node is null && axis >= Axis.Later)
        {
            throw reader.Expected("a word: \"[...]\", \"name:[...]\" or \"=name\"");
        }

        // A way without a word at its end leads to any word.
        node ??= new NodeSyntax(start, null, new WordTest(WordTest.AnyTag, []), []);
        reader.SkipSpace();
        return new StepSyntax(start, polarity, axis, relations, reader.TryTake("(") ? node with { Branches = Nested(ParseInside) } : node, null);
    }

    private ImmutableArray<BranchSyntax> ParseInside()
    {
        var branches = ParseBranches();
        reader.Take(")", "a branch or \")\"");
        return branches;
    }

    private ImmutableArray<ImmutableArray<BranchSyntax>> ParseAlternatives()
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<BranchSyntax>>();
        do
        {
            alternatives.Add(ParseBranches());
        }
        while (reader.TryTakeWord("or"));
        reader.Take("}", "a branch, \"or\" or \"}\"");
        return alternatives.ToImmutable();
    }

    private bool AtOr()
    {
        var before = reader.Offset;
        var found = reader.TryTakeWord("or");
        reader.Return(before);
        return found;
    }

    private T Nested<T>(Func<T> parse)
    {
        if (_depth == MostDepth)
        {
            throw reader.Fault(reader.Offset - 1, $"a pattern may be nested {MostDepth} deep, no deeper");
        }

        _depth++;
        var inside = parse();
        _depth--;
        return inside;
    }
}
