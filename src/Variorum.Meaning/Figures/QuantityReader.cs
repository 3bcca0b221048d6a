using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>Reads a number with what bounds it and its unit: "at least $5 million", "20 to 30", "nearly half", "some 40 km".</summary>
internal static class QuantityReader
{
    private const int LongestBound = 4;
    private const int LongestUnit = 3;
    private const int LongestPhrase = 40;
    private const decimal LeastScale = 1000;

    /// <summary>How many times the lower number the upper one of a range after "by" may be.</summary>
    private const decimal WidestRise = 4;

    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    /// <summary>Whether a numeral may start at a piece. Hardly any word starts one.</summary>
    public static bool MayStart(in PieceRun run, int i) => run.IsNumber(i) || NumeralReader.Default.Word(run.Text, run.Pieces[i]).Kind != NumeralKind.None;

    /// <summary>The quantity whose number starts at a piece; null when none does.</summary>
    public static Quantity? Read(in PieceRun run, int i)
    {
        if ((FractionReader.InDigits(run, i) ?? FractionReader.OfUnit(run, i) ?? FractionReader.InWords(run, i) ?? FractionReader.OutOf(run, i) ?? run.Numeral(i)) is not { } numeral)
        {
            return null;
        }

        var sign = SignBefore(run, i, out var signStart);
        var (value, end) = Scaled(run, numeral, sign.Kind == UnitKind.Sign);
        value *= ScaleOfChange(run, signStart, value, end);
        var range = numeral.Vague ? FigureRange.AtLeast(value) : FigureRange.Exactly(value);
        var rule = "figures." + numeral.Rule;
        if (!numeral.Vague && Partner(run, signStart, value, end) is { } partner)
        {
            (range, end, rule) = (FigureRange.Between(partner.Low, partner.High), partner.End, "figures.between");
        }

        var first = signStart;
        if (range.Relation != Relation.Between && BoundBefore(run, signStart, out var boundStart) is { } before)
        {
            (range, first, rule) = (Bounded(before, value), boundStart, "figures.bound");
        }
        else if (range.Relation == Relation.Between && run.Is(signStart - 1, "between"))
        {
            first = signStart - 1;
        }

        var of = numeral.Vague && run.Is(end, "of") ? end + 1 : end;
        var unit = sign.Kind == UnitKind.Sign ? (Word: sign, End: end) : UnitAfter(run, of);
        if (unit.Word.Kind == UnitKind.None)
        {
            unit.End = end;
        }

        if (range.Relation == Relation.Exactly && first == i && unit.Word.Kind is UnitKind.Percent or UnitKind.Measure && MinusBefore(run, i) is { } minus)
        {
            (range, first) = (FigureRange.Exactly(-value), minus);
        }

        if (range.Relation == Relation.Exactly && BoundAfter(run, unit.End, out var afterEnd) is { } after)
        {
            range = Bounded(after, value);
            rule = "figures.bound";
            (end, unit.End) = unit.End == end ? (afterEnd, afterEnd) : (end, afterEnd);
        }

        var rate = unit.Word.Kind is UnitKind.None or UnitKind.Percent ? null : RateReader.Read(run, unit.End);
        return new Quantity(first, i, end, rate?.End ?? unit.End, range, rule)
        {
            Unit = unit.Word.Kind == UnitKind.None ? null : rate is { } per ? $"{unit.Word.Unit} per {per.Per}" : unit.Word.Unit,
            UnitKind = unit.Word.Kind,
            InDigits = run.IsNumber(i),
            Vague = numeral.Vague,
        };
    }

    /// <summary>Where a minus sign glued to its number, or the word before it, stands: "-1.3%", "minus 5 degrees", "minus-5"; not the hyphen of "20-30" or "non-5".</summary>
    private static int? MinusBefore(in PieceRun run, int i)
    {
        var before = run.IsHyphen(i - 1) && run.Is(i - 2, "minus") ? i - 2 : i - 1;
        return run.Is(before, "minus") || ((run.IsMark(before, '-') || run.IsMark(before, '−')) && run.Glued(before + 1) && !run.Glued(before)) ? before : null;
    }

    private static FigureRange Bounded(Relation relation, decimal value) => relation switch
    {
        Relation.AtLeast => FigureRange.AtLeast(value),
        Relation.AtMost => FigureRange.AtMost(value),
        Relation.MoreThan => FigureRange.MoreThan(value),
        Relation.LessThan => FigureRange.LessThan(value),
        _ => FigureRange.About(value),
    };

    /// <summary>The value with a scale letter glued to it: "$5m", "£1.2bn", "300k". "m" after a plain number is a metre unless a noun follows.</summary>
    private static (decimal Value, int End) Scaled(in PieceRun run, Numeral numeral, bool money)
    {
        if (run.Glued(numeral.End) && run.IsWord(numeral.End) && Lexicon.Unit(run.In(numeral.End)) is { Kind: UnitKind.Scale } scale
            && numeral.Value < 1_000_000 && (money || !run.Is(numeral.End, "m") || run.Is(numeral.End + 1, "of") || (run.IsWord(numeral.End + 1) && !Lexicon.Is(run.In(numeral.End + 1), WordUse.Stop))))
        {
            return (numeral.Value * scale.Scale, numeral.End + 1);
        }

        return (numeral.Value, numeral.End);
    }

    /// <summary>The upper number of "20 to 30", "20-30", "between 20 and 30"; "from 20 to 30" is a change, not a range, unless it ranges.</summary>
    private static (decimal Low, decimal High, int End)? Partner(in PieceRun run, int start, decimal low, int end)
    {
        var between = run.Is(start - 1, "between") || run.Is(start - 2, "between");
        var isChange = IsChange(run, start);
        var inner = UnitAfter(run, end) is { Word.Kind: UnitKind.Percent or UnitKind.Currency } unit && run.Is(unit.End, "to") ? unit.End : end;
        var joined = run.IsHyphen(end) || (between && run.Is(end, "and")) || ((run.Is(inner, "to") || run.Is(inner, "or")) && !isChange);
        var first = end;
        end = inner;
        if (!joined)
        {
            return null;
        }

        var at = SignAfter(run, end + 1);
        if (run.Numeral(at) is not { Vague: false } upper)
        {
            return null;
        }

        var (high, after) = Scaled(run, upper, at > end + 1 || run.IsMark(start, '$'));
        var digits = run.IsNumber(at) ? NumeralReader.Digits(run.Text, run.Pieces[at]) ?? high : high;
        if (digits > 0 && high / digits >= LeastScale && low < digits)
        {
            low *= high / digits;
        }

        // "two or three" is a range, "one or ten" a choice.
        if (run.Is(end, "or") && high > low * 2)
        {
            return null;
        }

        // "rose by 300 to 2,500" tells how much and to what, "rose by 20 to 30" a range.
        if (run.Is(start - 1, "by") && high > low * WidestRise)
        {
            return null;
        }

        // "rose 0.7 percent to 6,327" tells two things; "5 per cent to 20 per cent" one range.
        var sameUnit = inner == first || at > end + 1 || UnitAfter(run, after).Word.Kind is UnitKind.Percent or UnitKind.Currency;
        return low < high && sameUnit ? (low, high, after) : null;
    }

    /// <summary>Whether "from" before a number opens a change ("rose from 20 to 30"), not a range ("ranges from 20 to 30").</summary>
    private static bool IsChange(in PieceRun run, int start)
    {
        var from = run.Is(start - 1, "from") || run.Is(start - 1, "the") ? start - 1 : start - 2;
        return run.Is(from, "from") && !Lexicon.Is(run.In(from - 1), WordUse.Ranging);
    }

    /// <summary>What the first number of a change is multiplied by because the second says its scale: 10 in "from $10 to $15 billion" is ten billion.</summary>
    private static decimal ScaleOfChange(in PieceRun run, int start, decimal value, int end)
    {
        var at = SignAfter(run, end + 1);
        return value < LeastScale && IsChange(run, start) && run.Is(end, "to") && run.IsNumber(at) && run.Numeral(at) is { } upper
            && Scaled(run, upper, at > end + 1).Value is var high && NumeralReader.Digits(run.Text, run.Pieces[at]) is > 0 and var digits && high / digits >= LeastScale
            ? high / digits
            : 1;
    }

    /// <summary>The piece after a currency sign; the piece itself where there is none.</summary>
    private static int SignAfter(in PieceRun run, int start)
    {
        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var length = 2; length >= 1; length--)
        {
            if (run.Has(start + length - 1) && run.Join(start, start + length, buffer) is > 0 and var size && Lexicon.Unit(buffer[..size]).Kind == UnitKind.Sign)
            {
                return start + length;
            }
        }

        return start;
    }

    /// <summary>The currency before a number, with its start ("US$", "€"); the start is the number's where there is none.</summary>
    private static UnitWord SignBefore(in PieceRun run, int i, out int start)
    {
        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var length = 2; length >= 1; length--)
        {
            start = i - length;
            if (run.Has(start) && run.Join(start, i, buffer) is > 0 and var size
                && Lexicon.Unit(buffer[..size]) is { Kind: UnitKind.Sign } sign)
            {
                return sign;
            }
        }

        start = i;
        return default;
    }

    /// <summary>How the words before a piece bound a number, with their start.</summary>
    public static Relation? BoundBefore(in PieceRun run, int end, out int start)
    {
        start = end;
        if (run.IsMark(end - 1, '~') || run.IsMark(end - 1, '≈'))
        {
            start = end - 1;
            return Relation.About;
        }

        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var length = LongestBound; length >= 1; length--)
        {
            var first = end - length;
            if (first >= 0 && run.IsWord(first) && run.Join(first, end, buffer) is > 0 and var size && Lexicon.BoundBefore(buffer[..size]) is { } relation)
            {
                start = first;
                return relation;
            }
        }

        return null;
    }

    private static Relation? BoundAfter(in PieceRun run, int start, out int end)
    {
        end = start;
        if (run.IsMark(start, '+') && run.Glued(start))
        {
            end = start + 1;
            return Relation.AtLeast;
        }

        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var length = 2; length >= 1; length--)
        {
            if (run.Has(start + length - 1) && run.Join(start, start + length, buffer) is > 0 and var size && Lexicon.BoundAfter(buffer[..size]) is { } relation)
            {
                end = start + length;
                return relation;
            }
        }

        return null;
    }

    /// <summary>The unit after a piece, and the piece after it.</summary>
    public static (UnitWord Word, int End) UnitAfter(in PieceRun run, int end)
    {
        var start = run.IsHyphen(end) && run.Glued(end) && run.Glued(end + 1) ? end + 1 : end;
        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var length = LongestUnit; length >= 1; length--)
        {
            if (run.Has(start + length - 1) && run.Join(start, start + length, buffer) is > 0 and var size
                && Lexicon.Unit(buffer[..size]) is { Kind: not UnitKind.None } unit)
            {
                if (unit.Kind == UnitKind.Sign)
                {
                    // "1,200 €", but not the sign of the next number.
                    return run.IsNumber(start + length) || run.IsWord(start) ? (default, end) : (unit with { Kind = UnitKind.Currency }, start + length);
                }

                if (unit.Kind == UnitKind.Scale)
                {
                    return run.Is(start, "m") && run.Glued(start) ? (new UnitWord(UnitKind.Measure, "metre", 1), start + 1) : (default, end);
                }

                // One letter is a unit only when it is glued to its number, and "won" or "lives in" after a space is a verb.
                var letter = length == 1 && run.Length(start) < 2 && run.IsWord(start);
                return (letter && !run.Glued(start)) || run.Is(start, "won") ? default((UnitWord, int)) with { Item2 = end } : (unit, start + length);
            }
        }

        return (default, end);
    }
}
