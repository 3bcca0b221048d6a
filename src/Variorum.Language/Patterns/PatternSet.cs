using System.Collections.Frozen;
using Variorum.Language.Patterns.Conditions;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>Patterns to be matched together. Those whose first word has a known lemma or part of speech are only tried where that stands.</summary>
/// <remarks>Immutable and thread-safe; matching allocates nothing.</remarks>
public sealed class PatternSet
{
    private readonly FrozenDictionary<string, int[]> _byLemma;
    private readonly int[][] _byTag;

    /// <summary>Makes a set.</summary>
    public PatternSet(ImmutableArray<Pattern> patterns)
    {
        Patterns = patterns;
        var numbers = Enumerable.Range(0, patterns.Length).ToList();
        _byLemma = numbers.Where(number => !patterns[number].AnchorTest.Lemmas.IsDefault)
            .SelectMany(number => patterns[number].AnchorTest.Lemmas.Distinct(StringComparer.OrdinalIgnoreCase).Select(lemma => (Lemma: lemma, Number: number)))
            .GroupBy(pair => pair.Lemma, pair => pair.Number, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _byTag = [.. Enum.GetValues<UniversalTag>().Select(tag => numbers
            .Where(number => patterns[number].AnchorTest is var test && test.Lemmas.IsDefault && (test.Tags & WordTest.Bit(tag)) != 0).ToArray())];
    }

    /// <summary>The patterns.</summary>
    public ImmutableArray<Pattern> Patterns { get; }

    /// <summary>The matches in a sentence: by the first word of the pattern from left to right, then by pattern, then by the words captured as <see cref="Pattern"/> orders them.</summary>
    public PatternMatches In(ParsedText text, WordRange sentence) => new(this, text, sentence, sentence);

    /// <summary>The matches whose first word is a given one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence that holds the word.</param>
    /// <param name="word">The word.</param>
    public PatternMatches At(ParsedText text, WordRange sentence, int word) => new(this, text, sentence, new WordRange(word, word + 1));

    /// <summary>The numbers of the patterns whose first word may have a lemma, in order.</summary>
    internal ReadOnlySpan<int> WithLemma(string lemma) => _byLemma.TryGetValue(lemma, out var numbers) ? numbers : [];

    /// <summary>The numbers of the patterns whose first word may have a part of speech and any lemma, in order.</summary>
    internal ReadOnlySpan<int> WithTag(UniversalTag tag) => _byTag[(int)tag];
}
