namespace Variorum.Language.Syntax;

/// <summary>A syntactic word of Universal Dependencies: a range of the text, its tags, its lemma and its place in the tree.</summary>
/// <param name="Start">Where it starts in the text (UTF-16 code units).</param>
/// <param name="End">One past its end.</param>
public readonly record struct Word(int Start, int End)
{
    /// <summary>Whether white space (or the start of the text) stands before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Whether it is written together with the word before it as one multi-word token ("do|n't").</summary>
    public bool IsJoined { get; init; }

    /// <summary>The word as CoNLL-U input gives it, where that differs from the text; else null.</summary>
    public string? GivenForm { get; init; }

    /// <summary>The universal part of speech.</summary>
    public UniversalTag Tag { get; init; }

    /// <summary>The tag of the treebank's own set (for English the Penn tags): "NNS", "VBD"; empty before tagging.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>Universal features as CoNLL-U writes them ("Number=Plur|Person=3"); empty when there are none.</summary>
    public string Features { get; init; } = "";

    /// <summary>The dictionary form; empty before lemmatisation.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>The index of its head in <see cref="ParsedText.Words"/>; its own index at the root of a sentence.</summary>
    public int Head { get; init; }

    /// <summary>The dependency relation to the head, with subtype ("nsubj:pass"); "root" at the root, empty before parsing.</summary>
    public string Relation { get; init; } = "";

    /// <summary>The range as a span.</summary>
    public Span Span => new(Start, End);

    /// <summary>The relation without its subtype, without a copy.</summary>
    public ReadOnlySpan<char> BasicRelation => Relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? Relation.AsSpan(0, colon) : Relation;

    /// <summary>The letters of the word in <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>The word as CoNLL-U writes it: as given, else as in the text.</summary>
    public ReadOnlySpan<char> Form(string text) => GivenForm is { } given ? given : In(text);
}
