namespace Variorum.Language.Patterns;

/// <summary>The words that a pattern has captured; valid until the next match is asked for.</summary>
public readonly ref struct PatternMatch
{
    private readonly ReadOnlySpan<int> _words;

    internal PatternMatch(Pattern pattern, int anchor, ReadOnlySpan<int> words)
    {
        Pattern = pattern;
        Anchor = anchor;
        _words = words;
    }

    /// <summary>The pattern.</summary>
    public Pattern Pattern { get; }

    /// <summary>The word that fits the first word of the pattern.</summary>
    public int Anchor { get; }

    /// <summary>A captured word, by its place in <see cref="Pattern.Captures"/>; -1 when its branch was not there.</summary>
    public int this[int capture] => _words[capture];

    /// <summary>A captured word, by its name; -1 when its branch was not there.</summary>
    /// <exception cref="ArgumentException">The pattern captures no word of that name.</exception>
    public int this[string capture] => _words[Pattern.IndexOf(capture)];
}
