using System.Runtime.InteropServices;
using Variorum.Model;

namespace Variorum.Meaning.Numerals;

/// <summary>
/// The sentences of an account cut into pieces. Each thread keeps those of the account it cut last, since the stages of an account follow one another and more than
/// one of them reads pieces.
/// </summary>
internal sealed class SentencePieces
{
    [ThreadStatic]
    private static SentencePieces? _kept;

    private readonly List<Piece> _pieces = [];
    private readonly List<int> _ends = [];
    private Parse? _parse;

    private SentencePieces()
    {
    }

    /// <summary>The pieces of an account that was parsed; they hold until another account's are asked for.</summary>
    public static SentencePieces Of(Analysis analysis)
    {
        var parse = analysis.Get<Parse>();
        var kept = _kept ??= new SentencePieces();
        if (!ReferenceEquals(kept._parse, parse))
        {
            kept.Cut(analysis.Account.Text, parse);
        }

        return kept;
    }

    /// <summary>The pieces of a sentence.</summary>
    public ReadOnlySpan<Piece> this[int sentence] =>
        CollectionsMarshal.AsSpan(_pieces)[(sentence == 0 ? 0 : _ends[sentence - 1]).._ends[sentence]];

    /// <summary>The pieces of some sentences that follow one another.</summary>
    public ReadOnlySpan<Piece> Between(int first, int end) =>
        CollectionsMarshal.AsSpan(_pieces)[(first == 0 ? 0 : _ends[first - 1]).._ends[end - 1]];

    private void Cut(string text, Parse parse)
    {
        _parse = null;
        _pieces.Clear();
        _ends.Clear();
        foreach (var sentence in parse.Sentences)
        {
            PieceCutter.Cut(text, parse.SpanOf(sentence), _pieces);
            _ends.Add(_pieces.Count);
        }

        _parse = parse;
    }
}
