namespace Variorum.Meaning.Numerals;

/// <summary>What a word does in a numeral. The names are those of the second column of <c>numerals.tsv</c>.</summary>
internal enum NumeralKind : byte
{
    None,

    /// <summary>one … nineteen.</summary>
    Unit,

    /// <summary>twenty … ninety.</summary>
    Ten,

    /// <summary>dozen, score, hundred, thousand, million …: multiplies what stands before it.</summary>
    Scale,

    /// <summary>dozens, hundreds, thousands …: a number that is not said.</summary>
    Vague,

    /// <summary>half, third, quarter; the value is the denominator.</summary>
    Fraction,

    /// <summary>a, several: may open a numeral ("a dozen").</summary>
    Opener,
}
