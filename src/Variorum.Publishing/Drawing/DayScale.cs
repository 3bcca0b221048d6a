using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Variorum.Publishing.Drawing;

/// <summary>Lays whole days out along a line, and says where to mark days, months or years.</summary>
internal sealed class DayScale
{
    private const int MostTicks = 5;

    private static readonly LocalDatePattern DayName = LocalDatePattern.Create("d MMM uuuu", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern MonthName = LocalDatePattern.Create("MMM uuuu", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern YearName = LocalDatePattern.Create("uuuu", CultureInfo.InvariantCulture);

    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private readonly double _left;
    private readonly double _width;

    /// <summary>A scale from the first day to the last, both drawn whole.</summary>
    public DayScale(LocalDate first, LocalDate last, double left, double right)
    {
        _first = first;
        _last = last;
        _left = left;
        _width = (right - left) / (Days(first, last) + 1);
    }

    /// <summary>How many days lie between two, the second left out.</summary>
    public static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    /// <summary>Where a day starts. A day outside the scale is drawn at its edge.</summary>
    public double Start(LocalDate day) => _left + (_width * Days(_first, day < _first ? _first : day > _last ? _last : day));

    /// <summary>Where a day ends.</summary>
    public double End(LocalDate day) => Start(day) + _width;

    /// <summary>The places to mark, and their names.</summary>
    public IEnumerable<(double X, string Name)> Ticks()
    {
        var days = Days(_first, _last);
        foreach (var step in DaySteps.Where(step => days / step < MostTicks).Take(1))
        {
            for (var i = 0; i <= days; i += step)
            {
                yield return (Start(_first.PlusDays(i)) + (_width / 2), DayName.Format(_first.PlusDays(i)));
            }

            yield break;
        }

        var months = ((_last.Year - _first.Year) * 12) + _last.Month - _first.Month;
        foreach (var step in MonthSteps.Where(step => months / step <= MostTicks).Take(1))
        {
            for (var i = 1; i <= months; i += step)
            {
                var month = _first.With(DateAdjusters.StartOfMonth).PlusMonths(i);
                yield return (Start(month), MonthName.Format(month));
            }

            yield break;
        }

        var years = _last.Year - _first.Year;
        var yearStep = YearSteps.First(step => years / step <= MostTicks);
        for (var year = ((_first.Year / yearStep) + 1) * yearStep; year <= _last.Year; year += yearStep)
        {
            var start = new LocalDate(year, 1, 1);
            yield return (Start(start), YearName.Format(start));
        }
    }
}
