using Variorum.Language.Syntax;

namespace Variorum.Language.Segmentation;

/// <summary>Cuts the tokens of a paragraph into sentences: between any two it asks whether one ends.</summary>
internal ref struct SentenceCutter
{
    private const int MostFeatures = 48;
    private const int FurthestCue = 5;
    private const int FurthestStop = 24;

    private static readonly WordSet Starters = Resources.Words("language/starters.tsv");
    private static readonly WordSet CommonWords = Resources.Words("language/common-words.tsv");
    private static readonly WordSet CueVerbs = Resources.Words("language/cue-verbs.tsv");

    private readonly string _text;
    private readonly ReadOnlySpan<Piece> _tokens;
    private FeatureList _features;
    private int _first;
    private int _nextStop;
    private readonly uint _stops;
    private uint _quotes;
    private uint _brackets;

    private SentenceCutter(string text, ReadOnlySpan<Piece> tokens, Span<uint> room)
    {
        _features = new FeatureList(room);
        _text = text;
        _tokens = tokens;
        _nextStop = -1;
        foreach (var token in tokens)
        {
            _stops |= IsStop(token) ? 1u : 0u;
        }
    }

    /// <summary>Adds the sentences of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens of the paragraph.</param>
    /// <param name="offset">The index of its first token.</param>
    /// <param name="sentences">Where the sentences go, in indexes of tokens.</param>
    /// <param name="decision">What answers.</param>
    public static void Cut<TDecision>(string text, ReadOnlySpan<Piece> tokens, int offset, List<WordRange> sentences, ref TDecision decision)
        where TDecision : struct, IDecision, allows ref struct
    {
        var cutter = new SentenceCutter(text, tokens, stackalloc uint[MostFeatures]);
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i == tokens.Length || cutter.EndsBefore(i, decision))
            {
                sentences.Add(new WordRange(offset + cutter._first, offset + i));
                (cutter._first, cutter._quotes, cutter._brackets) = (i, 0, 0);
            }
        }
    }

    private bool EndsBefore<TDecision>(int i, TDecision decision)
        where TDecision : struct, IDecision, allows ref struct
    {
        Balance(_tokens[i - 1]);
        if (_tokens[i].Gap == Gap.Line && LineBreak.EndsSentence(_text, _tokens[_first].Start, _tokens[i - 1].End, _tokens[i].Start))
        {
            return true;
        }

        if (_tokens[i - 1].Kind == PieceKind.Pointed && Abbreviations.TryGetEnding(_tokens[i - 1].In(_text), out var ending) && ending == AbbreviationEnding.Never)
        {
            return false;
        }

        Describe(i);
        return decision.Decide(_features.Features, _tokens[i].Start);
    }

    private void Balance(in Piece token)
    {
        if (token.Kind != PieceKind.Mark)
        {
            return;
        }

        switch (_text[token.Start])
        {
            case '"':
                _quotes ^= 1;
                break;
            case '“':
                _quotes |= 2;
                break;
            case '”':
                _quotes &= 1;
                break;
            case '(' or '[':
                _brackets = 1;
                break;
            case ')' or ']':
                _brackets = 0;
                break;
        }
    }

    // Whether a sentence ends before token i.
    private void Describe(int i)
    {
        var before = _tokens[i - 1];
        var next = _tokens[i];
        var second = At(i - 2);
        var third = At(i - 3);
        var after = At(i + 1);
        var further = At(i + 2);
        var gap = (uint)next.Gap;
        var length = Bucket(i - _first);
        var rest = Bucket(_tokens.Length - i);
        var kinds = Hash.Mix(Kind(before), Kind(next));
        var first = _tokens[_first];
        var ending = Ending(before);
        var stop = Bucket(NextStop(i) - i);

        _features.Clear();
        _features.Add(gap);
        _features.Add(before.Letters);
        _features.Add(next.Letters);
        _features.Add(before.Letters, next.Letters);
        _features.Add(kinds, gap);
        _features.Add(before.Shape, next.Shape);
        _features.Add(before.Letters, Kind(next));
        _features.Add(Kind(before), next.Letters);
        _features.Add(second.Letters, before.Letters);
        _features.Add(Kind(second), before.Letters, Kind(next));
        _features.Add(second.Letters, before.Letters, Kind(next));
        _features.Add(second.Letters, kinds);
        _features.Add(next.Letters, after.Letters);
        _features.Add(Kind(before), next.Letters, after.Letters);
        _features.Add(kinds, Kind(after));
        _features.Add(before.Letters, Kind(next), Kind(after));
        _features.Add(Kind(before), next.Letters, Kind(after));
        _features.Add(kinds, after.Letters);
        _features.Add(Kind(second), kinds, Kind(after));
        _features.Add(Kind(third), Kind(second), kinds);
        _features.Add(kinds, Kind(after), Kind(further));
        _features.Add(Kind(third), Hash.Mix(Kind(second), kinds), Kind(after), Kind(further));
        _features.Add(second.Shape, before.Shape, next.Shape, after.Shape);
        _features.Add(length, kinds);
        _features.Add(length, before.Letters);
        _features.Add(length, rest, kinds);
        _features.Add(rest, kinds);
        _features.Add(_stops, kinds, Kind(after));
        _features.Add(stop, kinds);
        _features.Add(stop, kinds, length);
        _features.Add(_quotes, before.Letters, Kind(next));
        _features.Add(_quotes, before.Letters, next.Letters);
        _features.Add(_brackets, before.Letters, Kind(next));
        _features.Add(ending, Kind(next), Known(next));
        _features.Add(ending, Kind(next), Kind(after));
        _features.Add(Known(next), kinds);
        _features.Add(Known(next), before.Letters, Kind(after));
        _features.Add(first.Letters, kinds);
        _features.Add(Kind(first), length, kinds);
        _features.Add(CueAhead(i), before.Letters, Kind(second));
        _features.Add(second.Letters, next.Letters);
        _features.Add(before.Letters, after.Letters);
        _features.Add(length, before.Letters, Kind(second), Kind(next));
    }

    private readonly Piece At(int i) => i >= 0 && i < _tokens.Length ? _tokens[i] : default;

    // The kind of a word; of a mark which one it is.
    private static uint Kind(in Piece token) => token.Kind == PieceKind.Mark ? token.Letters : 1 + (uint)token.Kind;

    private readonly bool IsStop(in Piece token) => token.Kind == PieceKind.Mark && _text[token.Start] is '.' or '?' or '!' or '…';

    // The index of the first stop from token i on.
    private int NextStop(int i)
    {
        if (_nextStop < i)
        {
            _nextStop = i;
            while (_nextStop < _tokens.Length && _nextStop < i + FurthestStop && !IsStop(_tokens[_nextStop]))
            {
                _nextStop++;
            }
        }

        return _nextStop;
    }

    // What the table of abbreviations says of a word with its point.
    private readonly uint Ending(in Piece token) =>
        token.Kind != PieceKind.Pointed ? 0u : Abbreviations.TryGetEnding(token.In(_text), out var ending) ? 2 + (uint)ending : 1u;

    // Whether a capital stands on a word that needs none, and whether that word starts sentences.
    private readonly uint Known(in Piece token)
    {
        if (token.Kind is not (PieceKind.Capital or PieceKind.Capitals or PieceKind.Initial))
        {
            return 0;
        }

        var word = token.In(_text);
        return Starters.Contains(word) ? 3u : CommonWords.Contains(word) ? 2u : 1u;
    }

    // Whether the words to come are a name and a verb that hands the quotation to it.
    private readonly uint CueAhead(int i)
    {
        for (var end = Math.Min(_tokens.Length, i + FurthestCue); i < end; i++)
        {
            if (CueVerbs.Contains(_tokens[i].In(_text)))
            {
                return 1;
            }

            if (_tokens[i].Kind is PieceKind.Mark or PieceKind.Lower or PieceKind.Number)
            {
                return 0;
            }
        }

        return 0;
    }

    private static uint Bucket(int count) => count switch
    {
        < 5 => (uint)count,
        < 7 => 5,
        < 10 => 6,
        < 15 => 7,
        < 24 => 8,
        < 36 => 9,
        _ => 10,
    };
}
