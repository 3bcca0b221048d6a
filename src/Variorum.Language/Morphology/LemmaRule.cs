namespace Variorum.Language.Morphology;

/// <summary>How a word becomes its lemma: so many letters less at its end, and others in their place.</summary>
/// <param name="Cut">How many letters are cut.</param>
/// <param name="Ending">What stands in their place; null for nothing.</param>
internal readonly record struct LemmaRule(int Cut, string? Ending)
{
    /// <summary>The longest that may stand in the place of what is cut.</summary>
    public const int LongestEnding = 32;

    /// <summary>The rule that makes a lemma of a word.</summary>
    public static LemmaRule Between(ReadOnlySpan<char> word, ReadOnlySpan<char> lemma)
    {
        var same = word.CommonPrefixLength(lemma);
        return new LemmaRule(word.Length - same, lemma[same..].ToString());
    }

    /// <summary>Reads a rule as <see cref="ToString"/> writes it.</summary>
    public static LemmaRule Parse(string line) =>
        line.IndexOf('\t', StringComparison.Ordinal) is var tab and > 0 && int.TryParse(line.AsSpan(0, tab), out var cut) && line.Length - tab - 1 <= LongestEnding
            ? new LemmaRule(cut, line[(tab + 1)..])
            : throw new InvalidDataException($"The model's rule for lemmas \"{line}\" is broken.");

    /// <summary>Writes the lemma of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="lemma">Where the lemma goes; longer than the word by <see cref="LongestEnding"/>.</param>
    /// <returns>How long it is.</returns>
    public int Apply(ReadOnlySpan<char> word, Span<char> lemma)
    {
        var stem = word[..Math.Max(0, word.Length - Cut)];
        stem.CopyTo(lemma);
        var ending = Ending.AsSpan();
        if (stem.Length > 1 && char.IsUpper(stem[^1]) && char.IsUpper(stem[^2]))
        {
            ending.ToUpperInvariant(lemma[stem.Length..]);
        }
        else
        {
            ending.CopyTo(lemma[stem.Length..]);
        }

        return stem.Length + ending.Length;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Cut}\t{Ending}";
}
