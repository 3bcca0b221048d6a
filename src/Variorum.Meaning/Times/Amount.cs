namespace Variorum.Meaning.Times;

/// <summary>How many; a null number where the words do not say.</summary>
/// <param name="Number">The number.</param>
/// <param name="End">Index of the piece after it.</param>
/// <param name="Mixed">Whether it is whole with a fraction in digits beside it ("2 1/2").</param>
internal readonly record struct Amount(decimal? Number, int End, bool Mixed = false);
