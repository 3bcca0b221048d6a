using System.Globalization;
using LocalDate = NodaTime.LocalDate;
using NodaTime.Text;
using Variorum.Model;

namespace Variorum.Cli.Views;

/// <summary>Values of the record in words.</summary>
internal static class Phrases
{
    /// <summary>An interval: "2020-01-05", "2020-01-06 to 2020-01-18", "from 2020-01-05 on", "unknown".</summary>
    public static string When(Interval interval) => (interval.From, interval.To) switch
    {
        (null, null) => "unknown",
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) => $"{Day(from)} to {Day(to)}",
        ({ } from, null) => $"from {Day(from)} on",
        (null, { } to) => $"until {Day(to)}",
    };

    /// <summary>An interval with how it is known: "2020-01-05 (stated)".</summary>
    public static string WhenAndHow(Interval interval) =>
        interval.Basis == Basis.Unknown ? "unknown" : $"{When(interval)} ({interval.Basis.ToString().ToLowerInvariant()})";

    /// <summary>A number of things: "1 account", "2 accounts".</summary>
    public static string Count(int count, string one) => Count(count, one, one + "s");

    /// <summary>A number of things with an irregular plural.</summary>
    public static string Count(int count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
