using System.Globalization;

namespace Variorum.Collation;

/// <summary>The times of one account as days, once its date is known.</summary>
internal sealed class TimeResolver
{
    private readonly Telling _telling;
    private readonly Interval _published;

    public TimeResolver(Telling telling, Interval published)
    {
        _telling = telling;
        _published = published;
    }

    /// <summary>The days that a time expression may mean; null where it names none (a duration, a recurrence).</summary>
    /// <param name="index">Its place in the account's times.</param>
    /// <param name="key">The key of the line that it supports.</param>
    public Interval? Resolve(int index, string key)
    {
        var timex = _telling.Times[index];
        var evidence = _telling.Account.Cite(timex.Span, timex.Rule, key);
        var words = evidence.Text;
        return timex.Time switch
        {
            { Anchor: TimeAnchor.Calendar } time => new Interval
            {
                From = time.From,
                To = time.To,
                Basis = Basis.Stated,
                Why = [$"The account says “{words}”."],
                Evidence = [evidence],
            },
            { Anchor: TimeAnchor.Account } time => Hung(time, _published.From, _published.To, "the date of the account", evidence),
            { Anchor: TimeAnchor.Preceding } time when Before(index) is var (from, to, anchor) => Hung(time, from, to, $"“{anchor}”", evidence),
            null when timex.Value == "PRESENT_REF" => Hung(
                new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day }, _published.From, _published.To, "the date of the account", evidence),
            _ => null,
        };
    }

    /// <summary>The account's own date as the time of what it tells without one.</summary>
    public Interval AsPublished() => _published.From is null && _published.To is null
        ? Interval.Unknown
        : new Interval
        {
            From = _published.From,
            To = _published.To,
            Basis = Basis.Inferred,
            Why = ["The account gives no time for it; its own date stands in."],
            Evidence = _published.Evidence,
        };

    private static Interval Hung(SymbolicTime time, LocalDate? anchorFrom, LocalDate? anchorTo, string anchor, Evidence evidence)
    {
        if (anchorFrom is null && anchorTo is null)
        {
            return Interval.Unknown with
            {
                Why = [$"“{evidence.Text}” counts from {anchor}, which is not known."],
                Evidence = [evidence],
            };
        }

        var (from, to) = TimeResolution.Resolve(time, anchorFrom, anchorTo);
        return new Interval
        {
            From = from,
            To = to,
            Basis = Basis.Inferred,
            Why = [$"“{evidence.Text}” counts from {anchor} ({Print(anchorFrom)} to {Print(anchorTo)})."],
            Evidence = [evidence],
        };
    }

    /// <summary>The days of the nearest calendar time before a time expression, and its words.</summary>
    private (LocalDate? From, LocalDate? To, string Words)? Before(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (_telling.Times[i].Time is { Anchor: TimeAnchor.Calendar } time)
            {
                return (time.From, time.To, _telling.Words(_telling.Times[i].Span));
            }
        }

        return null;
    }

    private static string Print(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "open";
}
