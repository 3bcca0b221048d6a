using System.Globalization;
using NodaTime;

namespace Variorum.Reading.Dates;

/// <summary>The day that the path of a web address names: <c>/2020/01/05/</c>, <c>/2018/nov/18/</c>, <c>/2017-03-09/</c>.</summary>
internal static class AddressDate
{
    /// <summary>Finds the first day in a path.</summary>
    /// <param name="address">A web address.</param>
    /// <param name="date">The day.</param>
    public static bool TryFind(string address, out LocalDate date)
    {
        date = default;
        var path = Path(address);
        for (var at = path.IndexOf('/'); at >= 0;)
        {
            var rest = path[(at + 1)..];
            if (TryRead(rest, out date))
            {
                return true;
            }

            var next = rest.IndexOf('/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> Path(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address.AsSpan(0, end);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        Span<Range> parts = stackalloc Range[4];
        var count = text.SplitAny(parts, "/-");
        if (count < 3 || text[parts[0]].Length != 4 || !Number(text[parts[0]], out var year) || year is < 1990 or > 2199)
        {
            return false;
        }

        var month = Number(text[parts[1]], out var number) ? number : WrittenDate.Month(text[parts[1]]);
        if (month is < 1 or > 12 || text[parts[2]].Length > 2 || !Number(text[parts[2]], out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, provider: null, out number);
}
