using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>A sentence as the productions of times see it: pieces, and what the lexicon says of each.</summary>
internal readonly ref struct TimeSentence(PieceRun run, ReadOnlySpan<TimeWord> words, TimeLexicon lexicon)
{
    private const int TenseReach = 12;

    private readonly PieceRun _run = run;
    private readonly ReadOnlySpan<TimeWord> _words = words;

    public string Text => _run.Text;

    public ReadOnlySpan<Piece> Pieces => _run.Pieces;

    public int Count => _run.Count;

    public TimeWord Word(int i) => _run.Has(i) ? _words[i] : default;

    public TimeWordKind Kind(int i) => Word(i).Kind;

    public bool Is(int i, TimeWordKind kind) => Word(i).Kind == kind;

    public bool Is(int i, string word) => _run.Is(i, word);

    public bool IsMark(int i, char mark) => _run.IsMark(i, mark);

    public bool IsHyphen(int i) => _run.IsHyphen(i);

    public bool IsOpening(int i) => _run.IsOpening(i);

    public bool IsWord(int i) => _run.IsWord(i);

    public bool Glued(int i) => _run.Glued(i);

    public bool Capital(int i) => _run.Capital(i);

    public bool Possessive(int i) => _run.Possessive(i);

    public int Plain(int i) => _run.Plain(i);

    public int Length(int i) => _run.Length(i);

    public Numeral? Numeral(int i) => _run.Numeral(i);

    /// <summary>The side of the anchor that the words before a time point to, the nearest first, then those after it; null when none does.</summary>
    public TimeDirection? Tense(int start, int end)
    {
        for (var i = start - 1; i >= Math.Max(0, start - TenseReach); i--)
        {
            if (lexicon.Tense(_run.In(i)) is { } side)
            {
                return side;
            }
        }

        for (var i = end; i < Math.Min(Count, end + TenseReach); i++)
        {
            if (lexicon.Tense(_run.In(i)) is { } side)
            {
                return side;
            }
        }

        return null;
    }
}
