using Variorum.Language.Patterns.Conditions;

namespace Variorum.Language.Patterns;

/// <summary>A pattern of words in a tree, compiled. The language is described in <c>docs/patterns.md</c>.</summary>
/// <remarks>Immutable and thread-safe. Matched by a <see cref="PatternSet"/>.</remarks>
public sealed class Pattern
{
    private Pattern(string name, NodeSyntax syntax, PatternCompiler compiler)
    {
        Name = name;
        AnchorTest = syntax.Test;
        Program = compiler.Compile(syntax);
        Captures = compiler.Names;
        Anchor = compiler.Anchor;
        Slots = compiler.Slots;
    }

    /// <summary>Its name: the id of the rule it stands for.</summary>
    public string Name { get; }

    /// <summary>The names of the words it captures, in the order written.</summary>
    public ImmutableArray<string> Captures { get; }

    /// <summary>What the first word must be.</summary>
    internal WordTest AnchorTest { get; }

    /// <summary>The slot of the first word.</summary>
    internal int Anchor { get; }

    /// <summary>The number of slots; the captured words have the first.</summary>
    internal int Slots { get; }

    /// <summary>What to look for around the first word.</summary>
    internal ImmutableArray<Instruction> Program { get; }

    /// <summary>Reads and compiles a pattern.</summary>
    /// <param name="name">Its name, also in messages.</param>
    /// <param name="source">What is written.</param>
    /// <param name="lists">Gives a word list by its name; null when there is none.</param>
    /// <exception cref="PatternException">It is no pattern; the message says where and what was expected.</exception>
    public static Pattern Parse(string name, string source, Func<string, WordList?> lists) =>
        Parse(name, new PatternReader(name, source, 0, source.Length), lists, ImmutableDictionary<string, ImmutableArray<BranchSyntax>>.Empty);

    /// <summary>The place of a captured word in <see cref="Captures"/>, for <see cref="PatternMatch"/>.</summary>
    /// <exception cref="ArgumentException">It captures no word of that name.</exception>
    public int IndexOf(string capture) => Captures.IndexOf(capture) is var index and >= 0 ? index
        : throw new ArgumentException($"{Name} captures no \"{capture}\"", nameof(capture));

    internal static Pattern Parse(string name, PatternReader reader, Func<string, WordList?> lists, ImmutableDictionary<string, ImmutableArray<BranchSyntax>> parts) =>
        new(name, new PatternParser(reader, lists, parts).Parse(), new PatternCompiler(reader));
}
