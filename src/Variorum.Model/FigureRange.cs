using System.Globalization;

namespace Variorum.Model;

/// <summary>
/// The range of values that the words of a figure allow, and when two such ranges can both hold.
/// </summary>
/// <remarks>
/// <para>Bounds hold the numbers that were said: "at least two" is low 2 and no high; "some 2,500" is low and high 2,500.</para>
/// <para>
/// Two figures are compatible when some value satisfies both once each is widened by what its words leave open. "About n" reaches a
/// tenth of n to either side. "More than n" and "less than n" include n itself, because a report of "more than 58" and one of "58" are
/// the same count told twice. A plain round number ("5,000") is held to be rounded to its last digit that is not zero when it
/// is compared with a more precise one (<see cref="Comparison.Rounding"/>), from two trailing zeros on: "30" is a count, "3,000" may be a rounding.
/// </para>
/// </remarks>
public readonly record struct FigureRange
{
    private const decimal AboutTolerance = 0.1m;

    /// <summary>Makes a range.</summary>
    /// <param name="relation">How the words bound the value.</param>
    /// <param name="low">The lower number said; null when there is none.</param>
    /// <param name="high">The upper number said; null when there is none.</param>
    /// <exception cref="ArgumentException">A bound that the relation needs is missing, one that it forbids is given, or low exceeds high.</exception>
    [JsonConstructor]
    public FigureRange(Relation relation, decimal? low, decimal? high)
    {
        var (needsLow, needsHigh) = relation switch
        {
            Relation.AtLeast or Relation.MoreThan => (true, false),
            Relation.AtMost or Relation.LessThan => (false, true),
            _ => (true, true),
        };
        if (needsLow != low.HasValue || needsHigh != high.HasValue || low > high)
        {
            throw new ArgumentException($"{relation} cannot have the bounds {low} and {high}", nameof(relation));
        }

        Relation = relation;
        Low = low;
        High = high;
    }

    /// <summary>How the words bound the value.</summary>
    public Relation Relation { get; }

    /// <summary>The lower number said; null when open.</summary>
    public decimal? Low { get; }

    /// <summary>The upper number said; null when open.</summary>
    public decimal? High { get; }

    /// <summary>A range of one number said plainly.</summary>
    public static FigureRange Exactly(decimal value) => new(Relation.Exactly, value, value);

    /// <summary>A range of one number said with "about" or its like.</summary>
    public static FigureRange About(decimal value) => new(Relation.About, value, value);

    /// <summary>A range from a number upwards, the number included.</summary>
    public static FigureRange AtLeast(decimal value) => new(Relation.AtLeast, value, null);

    /// <summary>A range up to a number, the number included.</summary>
    public static FigureRange AtMost(decimal value) => new(Relation.AtMost, null, value);

    /// <summary>A range above a number.</summary>
    public static FigureRange MoreThan(decimal value) => new(Relation.MoreThan, value, null);

    /// <summary>A range below a number.</summary>
    public static FigureRange LessThan(decimal value) => new(Relation.LessThan, null, value);

    /// <summary>A range between two numbers, both included.</summary>
    public static FigureRange Between(decimal low, decimal high) => new(Relation.Between, low, high);

    /// <summary>How this range and another stand to each other. Symmetric.</summary>
    public Comparison CompareWith(FigureRange other)
    {
        if (this == other)
        {
            return Comparison.Same;
        }

        if (Meet(Reach(false), other.Reach(false)))
        {
            return Comparison.Compatible;
        }

        return Meet(Reach(true), other.Reach(false)) || Meet(Reach(false), other.Reach(true)) ? Comparison.Rounding : Comparison.Incompatible;
    }

    /// <summary>The range in words and digits: "about 5,000", "at least 2", "20 to 30".</summary>
    public override string ToString() => Relation switch
    {
        Relation.Exactly => Number(Low),
        Relation.About => $"about {Number(Low)}",
        Relation.AtLeast => $"at least {Number(Low)}",
        Relation.AtMost => $"at most {Number(High)}",
        Relation.MoreThan => $"more than {Number(Low)}",
        Relation.LessThan => $"less than {Number(High)}",
        _ => $"{Number(Low)} to {Number(High)}",
    };

    private static string Number(decimal? bound) => bound?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "?";

    private static bool Meet((decimal Low, decimal High) a, (decimal Low, decimal High) b) => a.Low <= b.High && b.Low <= a.High;

    /// <summary>The values the words allow, widened by "about" and, where asked, by rounding.</summary>
    private (decimal Low, decimal High) Reach(bool rounded)
    {
        var slack = Relation == Relation.About ? Math.Abs(Low!.Value) * AboutTolerance : 0m;
        if (rounded)
        {
            slack += RoundingUnit(Low ?? High!.Value) / 2;
        }

        return (Low is { } low ? low - slack : decimal.MinValue, High is { } high ? high + slack : decimal.MaxValue);
    }

    /// <summary>The power of ten of the last digit that is not zero, when at least two zeros follow it; else 0.</summary>
    private static decimal RoundingUnit(decimal value)
    {
        if (value == 0 || value != Math.Truncate(value))
        {
            return 0;
        }

        var unit = 1m;
        while (value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit >= 100 ? unit : 0;
    }
}
