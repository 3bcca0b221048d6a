using NodaTime.Text;

namespace Variorum.Collation;

/// <summary>The times of one account as days, once its date is known.</summary>
internal sealed class TimeResolver
{
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("'T'HH:mm");

    private readonly Telling _telling;
    private readonly Interval _published;
    private readonly ImmutableArray<(LocalDate? From, LocalDate? To)> _days;

    /// <summary>What counts from a date that rests on a habit rests on it too.</summary>
    private readonly Basis _counted;

    public TimeResolver(Telling telling, Interval published)
    {
        _telling = telling;
        _published = published;
        _counted = published.Basis == Basis.Presumed ? Basis.Presumed : Basis.Inferred;
        _days = TimeResolution.ResolveAll(telling.Times, published.From, published.To);
    }

    /// <summary>The days that a time expression may mean; null where it names none (a duration, a recurrence).</summary>
    /// <param name="index">Its place in the account's times.</param>
    /// <param name="key">The key of the line that it supports.</param>
    public Interval? Resolve(int index, string key)
    {
        var timex = _telling.Times[index];
        var evidence = _telling.Account.Cite(timex.Span, timex.Rule, key);
        return timex.Time switch
        {
            { Anchor: TimeAnchor.Calendar } time => new Interval
            {
                From = time.From,
                To = time.To,
                At = Moment(time, time.From, time.To),
                Basis = Basis.Stated,
                Why = [$"The account says “{evidence.Text}”."],
                Evidence = [evidence],
            },
            { Anchor: TimeAnchor.Account } time => Hung(time, _days[index], evidence),
            { Anchor: TimeAnchor.Preceding } time when timex.Reference is { } reference => Told(time, _days[index], reference, evidence, key),
            null when timex.Value == "PRESENT_REF" => Hung(
                new SymbolicTime { Anchor = TimeAnchor.Account, Unit = TimeUnit.Day }, (_published.From, _published.To), evidence),
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
            Basis = _counted,
            Why = ["The account gives no time for it; its own date stands in."],
            Evidence = _published.Evidence,
        };

    private Interval Hung(SymbolicTime time, (LocalDate? From, LocalDate? To) days, Evidence evidence) =>
        _published.From is null && _published.To is null
            ? Interval.Unknown with { Why = [$"“{evidence.Text}” counts from the date of the account, which is not known."], Evidence = [evidence] }
            : new Interval
            {
                From = days.From,
                To = days.To,
                At = Moment(time, days.From, days.To),
                Basis = _counted,
                Why = [$"“{evidence.Text}” counts from the date of the account ({Print(_published.From, _published.To)})."],
                Evidence = [evidence],
            };

    /// <summary>A time that counts from another: first why the date at the start of the chain is known, then from what this one counts.</summary>
    private Interval? Told(SymbolicTime time, (LocalDate? From, LocalDate? To) days, int reference, Evidence evidence, string key)
    {
        var first = reference;
        while (_telling.Times[first].Reference is { } before)
        {
            first = before;
        }

        if (Resolve(first, key) is not { } root)
        {
            return null;
        }

        var (from, to) = _days[reference];
        var words = _telling.Words(_telling.Times[reference].Span);
        return new Interval
        {
            From = days.From,
            To = days.To,
            At = Moment(time, days.From, days.To),
            Basis = days.From is null && days.To is null ? Basis.Unknown : root.Basis == Basis.Presumed ? Basis.Presumed : Basis.Inferred,
            Why = root.Why.Add(from is null && to is null
                ? $"“{evidence.Text}” counts from “{words}”, whose day is not known."
                : $"“{evidence.Text}” counts from “{words}” ({Print(from, to)})."),
            Evidence = root.Evidence.Add(evidence),
        };
    }

    /// <summary>The moment, where the words give a day, a clock time and its zone.</summary>
    private static OffsetDateTime? Moment(SymbolicTime time, LocalDate? from, LocalDate? to) =>
        time is { ZoneMinutes: { } zone, Part: { } clock } && from is { } day && from == to && ClockPattern.Parse(clock.TrimEnd('Z')) is { Success: true } parsed
            ? day.At(parsed.Value).WithOffset(Offset.FromSeconds(zone * 60))
            : null;

    private static string Print(LocalDate? from, LocalDate? to) => from == to && from is { } day ? day.Iso() : $"{from?.Iso() ?? "open"} to {to?.Iso() ?? "open"}";
}
