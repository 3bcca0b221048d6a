namespace Variorum.Meaning.Numerals;

/// <summary>The pieces of a sentence with the questions that grammars ask of them. Any index may be asked for; outside there is nothing.</summary>
internal readonly ref struct PieceRun(string text, ReadOnlySpan<Piece> pieces)
{
    private const int LongestPlainNumber = 4;

    public string Text { get; } = text;

    public ReadOnlySpan<Piece> Pieces { get; } = pieces;

    public int Count => Pieces.Length;

    public bool Has(int i) => i >= 0 && i < Count;

    public ReadOnlySpan<char> In(int i) => Has(i) ? Pieces[i].In(Text) : default;

    public int Length(int i) => In(i).Length;

    public bool Is(int i, string word) => In(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsWord(int i) => Has(i) && Pieces[i].Kind == PieceKind.Word;

    public bool IsNumber(int i) => Has(i) && Pieces[i].Kind == PieceKind.Number;

    public bool IsMark(int i, char mark) => Has(i) && Pieces[i].Kind == PieceKind.Mark && Text[Pieces[i].Start] == mark;

    public bool IsHyphen(int i) => IsMark(i, '-') || IsMark(i, '–') || IsMark(i, '‑');

    public bool IsOpening(int i) => IsMark(i, '(') || IsMark(i, '[') || IsMark(i, '"') || IsMark(i, '“') || IsMark(i, '‘') || IsMark(i, '\'');

    /// <summary>Whether a piece follows the one before it without a space.</summary>
    public bool Glued(int i) => Has(i) && !Pieces[i].Spaced;

    public bool Capital(int i) => IsWord(i) && char.IsUpper(Text[Pieces[i].Start]);

    public bool Possessive(int i) => IsWord(i) && PieceCutter.IsApostrophe(Text[Pieces[i].Start]);

    /// <summary>A number of at most four digits and nothing else; -1 when there is none.</summary>
    public int Plain(int i)
    {
        if (!IsNumber(i) || Length(i) > LongestPlainNumber)
        {
            return -1;
        }

        var value = 0;
        foreach (var digit in In(i))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    public Numeral? Numeral(int i) => Has(i) ? NumeralReader.Default.Read(Text, Pieces, i) : null;

    /// <summary>Writes the words from one piece to another with single spaces between; returns the length, or 0 when they do not fit.</summary>
    public int Join(int first, int end, Span<char> into)
    {
        var length = 0;
        for (var i = first; i < end; i++)
        {
            var word = In(i);
            var space = i > first && Pieces[i].Spaced ? 1 : 0;
            if (length + space + word.Length > into.Length)
            {
                return 0;
            }

            if (space > 0)
            {
                into[length++] = ' ';
            }

            word.CopyTo(into[length..]);
            length += word.Length;
        }

        return length;
    }
}
