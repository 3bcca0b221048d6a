using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Variorum.Model;
using Interval = Variorum.Model.Interval;

namespace Variorum.Publishing.Phrasing;

/// <summary>Values of the record in words, the same on a terminal, in a page and in a drawing.</summary>
public static class Phrases
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

    /// <summary>What stands behind a line once copies are collapsed: "1 independent account", "1 independent account, told by 3".</summary>
    public static string Support(int independent, int accounts) =>
        Count(independent, "independent account") + (accounts > independent ? string.Create(CultureInfo.InvariantCulture, $", told by {accounts:N0}") : "");

    /// <summary>A day: "2020-01-05".</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The value of a figure with its unit: "about 3,000 km".</summary>
    public static string Value(Figure figure) => figure.Unit is { } unit ? $"{figure.Range} {unit}" : figure.Range.ToString();

    /// <summary>What a figure counts, what happened to it, and where: "people, killed, Halden".</summary>
    public static string Counted(Figure figure) =>
        string.Join(", ", new[] { figure.Counts, figure.Role, figure.Where }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>What a series counts, in the words of the figure that says most.</summary>
    /// <exception cref="InvalidOperationException">There are no figures.</exception>
    public static string SeriesName(IEnumerable<Figure> figures) => Counted(figures.MaxBy(f => f.Counts.Length) ?? throw new InvalidOperationException("a series has figures"));

    /// <summary>A figure in one line: "about 3,000 on 2020-01-05, by the Interior Ministry".</summary>
    public static string FigureAndWhen(Figure figure) => $"{Value(figure)}, {When(figure.AsOf)}, by {figure.Holder.Name}";

    /// <summary>How a statement was made: "direct, “said”, to the parliament, via Delta Wire, said 2020-01-05 (stated)".</summary>
    public static string Manner(Statement statement) => string.Join(
        ", ",
        new[]
        {
            statement.Kind.ToString().ToLowerInvariant(),
            statement.Cue.Length > 0 ? $"“{statement.Cue}”" : null,
            statement.Stance?.ToString().ToLowerInvariant(),
            statement.Addressee is { } addressee ? $"to {addressee.Name}" : null,
            statement.Via.IsEmpty ? null : $"via {string.Join(" → ", statement.Via.Select(v => v.Name))}",
            statement.Said is { } said ? $"said {WhenAndHow(said)}" : null,
        }.OfType<string>());

    /// <summary>What an actor is: "armed group".</summary>
    public static string Kind(ActorKind kind) => kind == ActorKind.ArmedGroup ? "armed group" : kind.ToString().ToLowerInvariant();

    /// <summary>How two accounts share text: "near copy".</summary>
    public static string Kind(ReuseKind kind) => kind switch { ReuseKind.Copy => "copy", ReuseKind.NearCopy => "near copy", _ => "same quotation" };

    /// <summary>The titles an actor is given, each once.</summary>
    public static string Titles(Actor actor) =>
        string.Join(", ", actor.Roles.Select(r => r.Of is { } of ? $"{r.Title} of {of}" : r.Title).Distinct(StringComparer.Ordinal));

    /// <summary>What the lines of a file of the export are, as a heading: "Shared text".</summary>
    public static string File(string file) => file == "reuse" ? "Shared text" : char.ToUpperInvariant(file[0]) + file[1..].Replace('_', ' ');
}
