using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>A sentence as the productions of times see it: pieces, what the lexicon says of each, and the tree around them.</summary>
internal readonly ref struct TimeSentence(PieceRun run, ReadOnlySpan<TimeWord> words, TimeLexicon lexicon, TenseReader tenses)
{
    private readonly PieceRun _run = run;
    private readonly ReadOnlySpan<TimeWord> _words = words;

    public string Text => _run.Text;

    public ReadOnlySpan<Piece> Pieces => _run.Pieces;

    public int Count => _run.Count;

    public TimeWord Word(int i) => _run.Has(i) ? _words[i] : default;

    public TimeWordKind Kind(int i) => Word(i).Kind;

    public bool Is(int i, TimeWordKind kind) => Word(i).Kind == kind;

    public bool Is(int i, Neighbour role) => _run.Has(i) && (lexicon.Neighbour(_run.In(i)) & role) != Neighbour.None;

    /// <summary>Whether the word of one year stands here.</summary>
    public bool IsYear(int i) => Word(i) is { Kind: TimeWordKind.Unit, Code: "Y", Value: 1 };

    /// <summary>Whether the word of one second stands here, which is also a rank.</summary>
    public bool IsSecond(int i) => Word(i) is { Kind: TimeWordKind.Unit, Code: "TS", Value: 1 };

    public bool IsMark(int i, char mark) => _run.IsMark(i, mark);

    public bool IsHyphen(int i) => _run.IsHyphen(i);

    public bool IsOpening(int i) => _run.IsOpening(i);

    public bool IsWord(int i) => _run.IsWord(i);

    public bool IsNumber(int i) => _run.IsNumber(i);

    public bool Glued(int i) => _run.Glued(i);

    public bool Capital(int i) => _run.Capital(i);

    public bool Possessive(int i) => _run.Possessive(i);

    public int Plain(int i) => _run.Plain(i);

    public int Length(int i) => _run.Length(i);

    public Numeral? Numeral(int i) => _run.Numeral(i);

    public int Start(int i) => _run.Pieces[i].Start;

    /// <summary>Whether a piece begins the sentence, but for quotation marks and brackets.</summary>
    public bool Opens(int i) => i == 0 || (i == 1 && _run.IsOpening(0));

    /// <summary>Whether two words are written as one with a hyphen ("third-quarter"): the place of the second, or -1.</summary>
    public int Joined(int i) => IsHyphen(i + 1) && Glued(i + 1) && Glued(i + 2) ? i + 2 : -1;

    /// <summary>Whether the parse has a word of a noun phrase here, which a name of a month or season is and a verb ("may", "march", "fall") is not.</summary>
    public bool IsNominal(int i) => _run.Has(i) && tenses.Tag(Start(i)) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num;

    /// <summary>Whether the parse has an auxiliary here.</summary>
    public bool IsAuxiliary(int i) => IsWord(i) && tenses.Tag(Start(i)) == UniversalTag.Aux;

    /// <summary>Whether the parse has a noun here.</summary>
    public bool IsNoun(int i) => IsWord(i) && tenses.Tag(Start(i)) is UniversalTag.Noun or UniversalTag.Propn;

    /// <summary>The side of the anchor that the words around a time point to; null when they point to none.</summary>
    public TimeDirection? Tense(int start, int end) => tenses.Side(new Span(Start(start), _run.Pieces[end - 1].End), start > 0 ? _run.In(start - 1) : default);

    /// <summary>The feast that is named from a piece on.</summary>
    public (Feast Feast, int End)? Feast(int i)
    {
        Span<char> name = stackalloc char[48];
        (Feast, int)? found = null;
        for (var end = i + 1; end <= Math.Min(Count, i + (2 * FeastTable.LongestName)); end++)
        {
            var length = _run.Join(i, end, name);
            if (length == 0)
            {
                break;
            }

            name[..length].Replace('’', '\'');
            if (lexicon.Feasts.Find(name[..length]) is { } feast)
            {
                found = (feast, end);
            }
        }

        return found;
    }
}
