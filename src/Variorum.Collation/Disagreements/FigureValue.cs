namespace Variorum.Collation;

/// <summary>Prints the range of a figure with its unit.</summary>
internal static class FigureValue
{
    public static string Print(FigureRange range, string? unit) => unit is null ? $"{range}" : $"{range} {unit}";
}
