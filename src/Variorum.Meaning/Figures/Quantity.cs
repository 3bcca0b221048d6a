using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>A number with its bound and unit, in pieces of a sentence.</summary>
/// <param name="First">The first piece, bound and currency sign included.</param>
/// <param name="Number">The first piece of the numeral.</param>
/// <param name="End">The piece after the number and the words that bound it; the unit stands outside.</param>
/// <param name="UnitEnd">The piece after the unit; equal to <paramref name="End"/> when there is none.</param>
/// <param name="Range">The range of values.</param>
/// <param name="Rule">The rule that found it.</param>
internal readonly record struct Quantity(int First, int Number, int End, int UnitEnd, FigureRange Range, string Rule)
{
    public string? Unit { get; init; }

    public UnitKind UnitKind { get; init; }

    /// <summary>Whether the number is said in digits.</summary>
    public bool InDigits { get; init; }

    /// <summary>Whether it is one of "dozens", "hundreds" …, which an "of" joins to what is counted.</summary>
    public bool Vague { get; init; }
}
