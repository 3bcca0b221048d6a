using System.Globalization;

namespace Variorum.Publishing.Drawing;

/// <summary>
/// Lays values out from bottom to top. It starts at zero wherever no value is below: an axis that starts higher makes a difference look larger than it is.
/// </summary>
internal sealed class ValueScale
{
    private const int MostTicks = 5;

    private static readonly int[] Steps = [1, 2, 5, 10];

    private readonly double _low;
    private readonly double _high;
    private readonly double _step;
    private readonly double _bottom;
    private readonly double _top;

    public ValueScale(double least, double most, double bottom, double top)
    {
        (_bottom, _top) = (bottom, top);
        (_low, _high) = (Math.Min(least, 0), Math.Max(most, 0));
        if (_high - _low < double.Epsilon)
        {
            _high = _low + 1;
        }

        _step = Step((_high - _low) / MostTicks);
        _low = Math.Floor(_low / _step) * _step;
        _high = Math.Ceiling(_high / _step) * _step;
    }

    /// <summary>Where a value stands.</summary>
    public double Y(double value) => _bottom - ((value - _low) / (_high - _low) * (_bottom - _top));

    /// <summary>The values to mark, and how they are written.</summary>
    public IEnumerable<(double Y, string Name)> Ticks()
    {
        var count = (int)Math.Round((_high - _low) / _step);
        for (var i = 0; i <= count; i++)
        {
            var value = _low + (i * _step);
            yield return (Y(value), value.ToString("#,0.######", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The next of 1, 2, 5 times a power of ten.</summary>
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * Steps.First(n => n * power >= least * (1 - 1e-9));
    }
}
