using System.Numerics;

namespace Variorum.Language.Networks;

/// <summary>What a recurrent layer squashes numbers by: no exponential, so the same on every machine.</summary>
internal static class Squash
{
    /// <summary><c>x / (1 + |x|)</c>: between -1 and 1.</summary>
    public static Vector<float> Signed(Vector<float> x) => x / (Vector<float>.One + Vector.Abs(x));

    /// <summary>The same between 0 and 1.</summary>
    public static Vector<float> Gate(Vector<float> x) => new Vector<float>(0.5f) + (new Vector<float>(0.5f) * Signed(x));
}
