using System.Diagnostics.CodeAnalysis;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>The matches of patterns in a sentence, found while they are asked for, without allocation.</summary>
public ref struct PatternMatches
{
    private readonly PatternSet _patterns;
    private readonly ParsedText _text;
    private readonly int _end;
    private Machine _machine;
    private ReadOnlySpan<int> _withLemma;
    private ReadOnlySpan<int> _withTag;
    private int _anchor;
    private bool _isRunning;

    internal PatternMatches(PatternSet patterns, ParsedText text, WordRange sentence, WordRange anchors)
    {
        (_patterns, _text, _end) = (patterns, text, anchors.End);
        _anchor = anchors.First - 1;
        _machine = new Machine(text, sentence);
    }

    /// <summary>The match reached; valid until the next one.</summary>
    [UnscopedRef]
    public readonly PatternMatch Current => new(_machine.Pattern!, _anchor, _machine.Words);

    /// <summary>Whether a pattern was given up at some word because it looked at too many words; matches may be missing.</summary>
    public readonly bool WasCut => _machine.WasCut;

    /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
    public readonly PatternMatches GetEnumerator() => this;

    /// <summary>Goes to the next match.</summary>
    public bool MoveNext()
    {
        if (_isRunning && _machine.Next())
        {
            return true;
        }

        while (true)
        {
            if (TakePattern() is { } pattern)
            {
                if (_machine.Start(pattern, _anchor))
                {
                    return _isRunning = true;
                }
            }
            else if (++_anchor < _end)
            {
                ref readonly var word = ref _text.Words.AsSpan()[_anchor];
                _withLemma = _patterns.WithLemma(word.Lemma);
                _withTag = _patterns.WithTag(word.Tag);
            }
            else
            {
                _anchor = _end;
                return _isRunning = false;
            }
        }
    }

    // Both lists are in order: the smaller number is the next pattern.
    private Pattern? TakePattern()
    {
        if (_withLemma.IsEmpty && _withTag.IsEmpty)
        {
            return null;
        }

        ref var list = ref _withLemma;
        if (_withLemma.IsEmpty || (!_withTag.IsEmpty && _withTag[0] < _withLemma[0]))
        {
            list = ref _withTag;
        }

        var number = list[0];
        list = list[1..];
        return _patterns.Patterns[number];
    }
}
