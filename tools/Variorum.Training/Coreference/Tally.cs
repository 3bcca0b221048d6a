namespace Variorum.Training.Coreference;

/// <summary>What recall and precision are counted from: parts of the key that the response has, and the reverse. Tallies of documents add up.</summary>
/// <param name="Found">What of the key was found.</param>
/// <param name="Key">All of the key.</param>
/// <param name="Right">What of the response is right.</param>
/// <param name="Response">All of the response.</param>
internal readonly record struct Tally(double Found, double Key, double Right, double Response)
{
    /// <summary>The share of the key that was found; 0 when there is no key.</summary>
    public double Recall => Key > 0 ? Found / Key : 0;

    /// <summary>The share of the response that is right; 0 when there is no response.</summary>
    public double Precision => Response > 0 ? Right / Response : 0;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

    /// <summary>Adds the counts of two documents.</summary>
    public static Tally operator +(Tally a, Tally b) => new(a.Found + b.Found, a.Key + b.Key, a.Right + b.Right, a.Response + b.Response);
}
