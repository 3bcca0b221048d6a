using System.Globalization;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Numerals;

/// <summary>Reads numerals in digits and words: "5,200", "2.5 million", "twenty-five", "a hundred", "several dozen", "hundreds of thousands".</summary>
internal sealed class NumeralReader
{
    private const int LongestNumber = 18;
    private const decimal Largest = 1e18m;

    private readonly WordMap<NumeralWord> _words;

    private NumeralReader(ResourceTable table)
    {
        Hash = table.Hash;
        Openers = [.. table.Rows.Where(row => row[1] is "unit" or "ten" or "scale").Select(row => row[0])];
        _words = new(table.Rows.Select(row => KeyValuePair.Create(
            row[0], new NumeralWord(Enum.Parse<NumeralKind>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture)))));
    }

    public static NumeralReader Default { get; } = new(ResourceTable.Load(typeof(NumeralReader).Assembly, "meaning/numerals.tsv"));

    /// <summary>The hash of the table of number words.</summary>
    public string Hash { get; }

    /// <summary>The words that a plain numeral in words may begin with.</summary>
    public ImmutableArray<string> Openers { get; }

    public NumeralWord Word(string text, Piece piece) => piece.Kind == PieceKind.Word && _words.TryGet(piece.In(text), out var word) ? word : default;

    /// <summary>The value of a piece of digits; null when it has more digits than a count can have.</summary>
    public static decimal? Digits(string text, Piece piece) =>
        piece.Kind == PieceKind.Number && piece.End - piece.Start <= LongestNumber
            ? decimal.Parse(piece.In(text), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The longest numeral that starts at a piece; null when none does.</summary>
    public Numeral? Read(string text, ReadOnlySpan<Piece> pieces, int start)
    {
        var piece = pieces[start];
        if (piece.Kind == PieceKind.Number)
        {
            return Digits(text, piece) is { } digits ? Scaled(text, pieces, digits, start + 1, "digits") : null;
        }

        var word = Word(text, piece);
        return word.Kind switch
        {
            NumeralKind.Unit or NumeralKind.Ten => Words(text, pieces, start),
            NumeralKind.Vague => Vague(text, pieces, start, word.Value),
            NumeralKind.Opener or NumeralKind.Fraction => AfterDeterminer(text, pieces, start),
            _ => null,
        };
    }

    /// <summary>"a dozen", "a hundred", "half a million", "several hundred", "a few thousand", "a couple hundred".</summary>
    private Numeral? AfterDeterminer(string text, ReadOnlySpan<Piece> pieces, int start)
    {
        var first = pieces[start].In(text);
        var next = start + 1;
        if (Same(first, "several") || Same(first, "many"))
        {
            return VagueScale(text, pieces, next);
        }

        var half = Same(first, "half");
        if (half && Is(text, pieces, next, "a"))
        {
            next++;
        }
        else if (!Same(first, "a") && !Same(first, "an"))
        {
            return null;
        }

        if (Is(text, pieces, next, "few"))
        {
            return VagueScale(text, pieces, next + 1);
        }

        if (Is(text, pieces, next, "couple"))
        {
            return VagueScale(text, pieces, Is(text, pieces, next + 1, "of") ? next + 2 : next + 1);
        }

        return ScaleAt(text, pieces, next) is { } scale ? Scaled(text, pieces, half ? scale / 2 : scale, next + 1, "words") : null;
    }

    private Numeral? VagueScale(string text, ReadOnlySpan<Piece> pieces, int at) =>
        ScaleAt(text, pieces, at) is { } scale ? new Numeral(scale * 2, at + 1, true, "several") : null;

    /// <summary>"hundreds", "tens of thousands", "hundreds of thousands", "thousands and thousands".</summary>
    private Numeral Vague(string text, ReadOnlySpan<Piece> pieces, int start, decimal value)
    {
        var end = start + 1;
        if (Is(text, pieces, end, "of") && end + 1 < pieces.Length && Word(text, pieces[end + 1]) is { Kind: NumeralKind.Vague } larger)
        {
            return new Numeral(value * larger.Value / 2, end + 2, true, "vague");
        }

        if (Is(text, pieces, end, "and") && end + 1 < pieces.Length && pieces[end + 1].In(text).Equals(pieces[start].In(text), StringComparison.OrdinalIgnoreCase))
        {
            end += 2;
        }

        return new Numeral(value, end, true, "vague");
    }

    /// <summary>"twenty-five", "two hundred and six", "three thousand four hundred".</summary>
    private Numeral Words(string text, ReadOnlySpan<Piece> pieces, int start)
    {
        decimal total = 0, group = 0;
        var i = start;
        var last = NumeralKind.None;
        while (i < pieces.Length)
        {
            var joined = last != NumeralKind.None && IsHyphen(text, pieces[i]) && !pieces[i].Spaced;
            var and = last == NumeralKind.Scale && Is(text, pieces, i, "and");
            var at = joined || and ? i + 1 : i;
            var word = at < pieces.Length ? Word(text, pieces[at]) : default;
            var fits = word.Kind switch
            {
                NumeralKind.Unit => last is NumeralKind.None or NumeralKind.Scale || (last == NumeralKind.Ten && word.Value is > 0 and < 10),
                NumeralKind.Ten => last is NumeralKind.None or NumeralKind.Scale,
                NumeralKind.Scale => !and && last != NumeralKind.None && (last != NumeralKind.Scale || word.Value > 100) && group + total > 0,
                _ => false,
            };
            if (!fits || (and && word.Kind == NumeralKind.Unit && total + group < 100))
            {
                break;
            }

            if (word.Kind != NumeralKind.Scale)
            {
                group += word.Value;
            }
            else if (word.Value <= 100)
            {
                group *= word.Value;
            }
            else
            {
                total += Product(group == 0 ? 1 : group, word.Value);
                group = 0;
            }

            last = word.Kind;
            i = at + 1;
        }

        return new Numeral(total + group, i, false, "words");
    }

    /// <summary>A number in digits or a scale with the scale words after it ("2.5 million", "a hundred thousand").</summary>
    private Numeral Scaled(string text, ReadOnlySpan<Piece> pieces, decimal value, int end, string rule)
    {
        while (true)
        {
            var at = end < pieces.Length && IsHyphen(text, pieces[end]) && !pieces[end].Spaced ? end + 1 : end;
            if (ScaleAt(text, pieces, at) is not { } scale || value >= Largest)
            {
                return new Numeral(value, end, false, rule);
            }

            value = Product(value, scale);
            end = at + 1;
        }
    }

    private decimal? ScaleAt(string text, ReadOnlySpan<Piece> pieces, int at) =>
        at < pieces.Length && Word(text, pieces[at]) is { Kind: NumeralKind.Scale } scale ? scale.Value : null;

    private static decimal Product(decimal value, decimal scale) => value > Largest / scale ? Largest : value * scale;

    private static bool IsHyphen(string text, Piece piece) => piece.Kind == PieceKind.Mark && text[piece.Start] is '-' or '‑' or '‐';

    private static bool Is(string text, ReadOnlySpan<Piece> pieces, int at, string word) => at < pieces.Length && Same(pieces[at].In(text), word);

    private static bool Same(ReadOnlySpan<char> a, string word) => a.Equals(word, StringComparison.OrdinalIgnoreCase);
}
