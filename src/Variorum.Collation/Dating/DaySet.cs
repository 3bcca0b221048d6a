namespace Variorum.Collation;

/// <summary>
/// A set of days as ranges in order that neither overlap nor touch; the first may be open to the past, the last to the future. An interval cannot say "a Thursday that was a
/// 4 January", this can: what evidence leaves open stays apart until other evidence chooses.
/// </summary>
internal readonly struct DaySet : IEquatable<DaySet>
{
    private const int Open = int.MaxValue;
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private readonly ImmutableArray<(int From, int To)> _ranges;

    private DaySet(ImmutableArray<(int From, int To)> ranges) => _ranges = ranges;

    /// <summary>Every day.</summary>
    public static DaySet All { get; } = new([(-Open, Open)]);

    /// <summary>No day.</summary>
    public static DaySet None { get; } = new([]);

    public bool IsEmpty => _ranges.IsEmpty;

    /// <summary>Whether no day is excluded.</summary>
    public bool IsAll => _ranges is [(-Open, Open)];

    /// <summary>The first day; null when there is none before all others.</summary>
    public LocalDate? First => IsEmpty ? null : Day(_ranges[0].From);

    /// <summary>The last day; null when there is none behind all others.</summary>
    public LocalDate? Last => IsEmpty ? null : Day(_ranges[^1].To);

    /// <summary>How many days lie from the first to the last; null when open or empty.</summary>
    public int? Reach => First is { } first && Last is { } last ? Period.DaysBetween(first, last) + 1 : null;

    /// <summary>The ranges, with open ends as null.</summary>
    public IEnumerable<(LocalDate? From, LocalDate? To)> Ranges => _ranges.Select(range => (Day(range.From), Day(range.To)));

    /// <summary>The days from one to another, both included; null where open.</summary>
    public static DaySet Between(LocalDate? from, LocalDate? to)
    {
        var (first, last) = (from is { } f ? Number(f) : -Open, to is { } t ? Number(t) : Open);
        return first > last ? None : new([(first, last)]);
    }

    public static DaySet From(LocalDate day) => Between(day, null);

    public static DaySet Until(LocalDate day) => Between(null, day);

    /// <summary>The days of an interval.</summary>
    public static DaySet Of(Interval interval) => Between(interval.From, interval.To);

    /// <summary>The days of any of some sets.</summary>
    public static DaySet Union(IEnumerable<DaySet> sets)
    {
        var all = sets.SelectMany(set => set._ranges).Order().ToArray();
        var joined = ImmutableArray.CreateBuilder<(int From, int To)>(all.Length);
        foreach (var range in all)
        {
            if (joined.Count > 0 && (joined[^1].To == Open || range.From <= joined[^1].To + 1))
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, range.To));
            }
            else
            {
                joined.Add(range);
            }
        }

        return new(joined.ToImmutable());
    }

    /// <summary>The days of both.</summary>
    public DaySet And(DaySet other)
    {
        var common = ImmutableArray.CreateBuilder<(int From, int To)>();
        for (int i = 0, j = 0; i < _ranges.Length && j < other._ranges.Length;)
        {
            var (from, to) = (Math.Max(_ranges[i].From, other._ranges[j].From), Math.Min(_ranges[i].To, other._ranges[j].To));
            if (from <= to)
            {
                common.Add((from, to));
            }

            if (_ranges[i].To < other._ranges[j].To)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new(common.ToImmutable());
    }

    /// <summary>Every day that lies at least <paramref name="least"/> and at most <paramref name="most"/> days behind a day of the set; <paramref name="most"/> null for
    /// any later day.</summary>
    public DaySet Behind(int least, int? most) =>
        Union(_ranges.Select(range => new DaySet([(Moved(range.From, least), most is { } days ? Moved(range.To, days) : Open)])));

    /// <summary>The days of the set that are a certain day of the week; the set itself where it is open, since no end of it can be moved.</summary>
    public DaySet On(IsoDayOfWeek weekday)
    {
        const int Longest = 800;
        if (Reach is not { } reach || reach > Longest * 7)
        {
            return this;
        }

        // 1 January 2000 was a Saturday.
        var phase = ((int)weekday - (int)IsoDayOfWeek.Saturday + 7) % 7;
        var days = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var (from, to) in _ranges)
        {
            for (var day = from + ((((phase - from) % 7) + 7) % 7); day <= to; day += 7)
            {
                days.Add((day, day));
            }
        }

        return new(days.ToImmutable());
    }

    public bool Contains(LocalDate day) => !And(Between(day, day)).IsEmpty;

    /// <summary>Whether every day of this set is one of the other.</summary>
    public bool IsWithin(DaySet other) => And(other).Equals(this);

    public bool Equals(DaySet other) => _ranges.AsSpan().SequenceEqual(other._ranges.AsSpan());

    public override bool Equals(object? obj) => obj is DaySet other && Equals(other);

    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(_ranges.Length, _ranges[0], _ranges[^1]);

    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static LocalDate? Day(int number) => number is Open or (-Open) ? null : Epoch.PlusDays(number);

    private static int Moved(int number, int days) => number is Open or (-Open) ? number : number + days;
}
