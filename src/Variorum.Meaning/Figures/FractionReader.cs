using Variorum.Meaning.Numerals;

namespace Variorum.Meaning.Figures;

/// <summary>Reads shares: "half of", "two-thirds of", "1/2 pound".</summary>
internal static class FractionReader
{
    /// <summary>A larger number under the stroke makes a date or a code ("9/11", "24/7", "1/2048").</summary>
    private const int LargestDenominator = 128;

    private const int Decimals = 6;

    /// <summary>"one in two raids" is as likely a place as a share.</summary>
    private const int LeastOutOf = 3;

    private const int LargestOutOf = 1000;

    /// <summary>"six in ten voters": of how many a share of more than one is told with "in".</summary>
    private static readonly decimal[] RoundWholes = [5, 10, 100, 1000];

    /// <summary>"half a percentage point": half of a unit.</summary>
    public static Numeral? OfUnit(in PieceRun run, int i) =>
        run.Is(i, "half") && (run.Is(i + 1, "a") || run.Is(i + 1, "an")) && QuantityReader.UnitAfter(run, i + 2).Word.Kind == UnitKind.Measure ? new Numeral(0.5m, i + 2, false, "fraction") : null;

    /// <summary>"half of", "two-thirds of", "by a third", "roughly half".</summary>
    public static Numeral? InWords(in PieceRun run, int i)
    {
        var above = 1m;
        var at = i;
        if (run.Is(i, "a") || run.Is(i, "one") || run.Is(i, "two") || run.Is(i, "three"))
        {
            above = run.Is(i, "two") ? 2 : run.Is(i, "three") ? 3 : 1;
            at = run.IsHyphen(i + 1) ? i + 2 : i + 1;
        }

        if (!run.IsWord(at) || NumeralReader.Default.Word(run.Text, run.Pieces[at]) is not { Kind: NumeralKind.Fraction } below)
        {
            return null;
        }

        var isShare = run.Is(at + 1, "of") || run.Is(i - 1, "by")
            || (run.Is(at, "half") && at == i && (QuantityReader.BoundBefore(run, i, out _) is not null || run.Is(at + 1, "the") || run.Is(at + 1, "its") || run.Is(at + 1, "their")));
        return isShare && (at > i || run.Is(at, "half")) && !run.Is(i - 1, "first") && !run.Is(i - 1, "second") && !run.Is(i - 1, "and")
            ? new Numeral(Math.Round(above / below.Value, Decimals), at + 1, false, "fraction")
            : null;
    }

    /// <summary>"one in five Norlanders", "six in ten voters", "three out of four boats": a share of the noun that follows.</summary>
    public static Numeral? OutOf(in PieceRun run, int i)
    {
        if (run.Numeral(i) is not { Vague: false, Value: > 0 } above)
        {
            return null;
        }

        var isOutOf = run.Is(above.End, "out") && run.Is(above.End + 1, "of");
        if ((!isOutOf && !run.Is(above.End, "in")) || run.Numeral(above.End + (isOutOf ? 2 : 1)) is not { Vague: false, Value: >= LeastOutOf and <= LargestOutOf } below
            || (!isOutOf && above.Value != 1 && !RoundWholes.Contains(below.Value)))
        {
            return null;
        }

        return above.Value < below.Value && run.IsWord(below.End) && !FigureLexicon.Default.Is(run.In(below.End), WordUse.Stop) && QuantityReader.UnitAfter(run, below.End).Word.Kind == UnitKind.None
            ? new Numeral(Math.Round(above.Value / below.Value, Decimals), below.End, false, "fraction")
            : null;
    }

    /// <summary>"1/2 pound", "3/4 of them": less than one, and what it is a share of follows.</summary>
    public static Numeral? InDigits(in PieceRun run, int i)
    {
        var joined = (run.IsMark(i + 1, '/') || run.IsMark(i + 1, '⁄')) && run.Glued(i + 1) && run.Glued(i + 2);
        if (!joined || run.Glued(i) || run.Plain(i) is not (> 0 and var above) || run.Plain(i + 2) is not (<= LargestDenominator and var below) || above >= below)
        {
            return null;
        }

        return run.Is(i + 3, "of") || QuantityReader.UnitAfter(run, i + 3).Word.Kind == UnitKind.Measure
            ? new Numeral(Math.Round((decimal)above / below, Decimals), i + 3, false, "fraction")
            : null;
    }
}
