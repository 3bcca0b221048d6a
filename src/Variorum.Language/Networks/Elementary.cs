namespace Variorum.Language.Networks;

/// <summary>Exponential and logarithm from sums, products and quotients alone, so that every machine gives the same bits; the platform's own need not.</summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309;

    /// <summary>e to the x, to about ten digits; 0 where that is too small for a float.</summary>
    public static float Exp(float x)
    {
        var power = Math.Clamp(Math.Round(x / Ln2), -1000, 1000);
        var rest = x - (power * Ln2);
        var sum = 1d;
        for (var i = 12; i >= 1; i--)
        {
            sum = 1 + (rest * sum / i);
        }

        return (float)(sum * BitConverter.Int64BitsToDouble((1023L + (long)power) << 52));
    }

    /// <summary>The natural logarithm, to about ten digits.</summary>
    /// <param name="x">More than 0.</param>
    public static float Log(float x)
    {
        // x = m · 2^e with m near 1; then the logarithm of m by the inverse hyperbolic tangent.
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7ff) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xfffffffffffff) | (1023L << 52));
        if (mantissa > 1.414213562373095)
        {
            mantissa /= 2;
            exponent++;
        }

        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        var sum = 0d;
        for (var i = 15; i >= 1; i -= 2)
        {
            sum = (sum * square) + (1d / i);
        }

        return (float)((2 * ratio * sum) + (exponent * Ln2));
    }
}
