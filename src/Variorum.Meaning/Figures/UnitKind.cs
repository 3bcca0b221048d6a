namespace Variorum.Meaning.Figures;

/// <summary>What a unit is of. The names are those of the third column of <c>figures-units.tsv</c>.</summary>
internal enum UnitKind : byte
{
    None,

    /// <summary>Money, after the number.</summary>
    Currency,

    /// <summary>Length, weight, …</summary>
    Measure,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Money, before the number.</summary>
    Sign,

    /// <summary>A letter that multiplies the number it is glued to.</summary>
    Scale,
}
