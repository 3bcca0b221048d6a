using System.Globalization;

namespace Variorum.Collation;

/// <summary>Prints the range of a figure in English words and digits.</summary>
internal static class FigureValue
{
    public static string Print(FigureRange range, string? unit)
    {
        var value = range.Relation switch
        {
            Relation.Exactly => Number(range.Low),
            Relation.About => $"about {Number(range.Low)}",
            Relation.AtLeast => $"at least {Number(range.Low)}",
            Relation.AtMost => $"at most {Number(range.High)}",
            Relation.MoreThan => $"more than {Number(range.Low)}",
            Relation.LessThan => $"less than {Number(range.High)}",
            _ => $"{Number(range.Low)} to {Number(range.High)}",
        };
        return unit is null ? value : $"{value} {unit}";
    }

    private static string Number(decimal? number) => number!.Value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
