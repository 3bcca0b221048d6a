using System.Runtime.InteropServices;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Says of each time expression what it counts from: the account's date, or a date told before it.</summary>
/// <remarks>
/// <para>Three frames decide, and none of them needs the account's date. A <b>story</b> (an account that tells by dates with years and hardly says "yesterday" or
/// "last week") is one frame from its first date on. In other accounts an explicit date with a year opens a frame that its paragraph, a deictic ("today") or a weekday
/// of reporting closes. A date at the head of a paragraph with a colon behind it, as in a box of dates, opens the same.</para>
/// <para>What is said in quotation marks is said on the day with its year that the paragraph tells last before them, or next in the sentence: "tomorrow" counts from it.</para>
/// <para>Inside a frame a month or day told without a year goes on from the date before it; outside, it is told from the account's date. "That month", "the following day" take
/// the last date of that coarseness anywhere before.</para>
/// </remarks>
internal sealed class TimeFrames(List<FoundTime> found)
{
    private const int StoryDates = 4;
    private const int DatesPerDeictic = 3;

    /// <summary>A bare year this far from the dates around it is an aside and no place of a story.</summary>
    private const int AsideYears = 30;

    private readonly Timex[] _timexes = [.. found.Select(f => f.Timex)];

    /// <summary>The expressions, each with what it counts from.</summary>
    public ImmutableArray<Timex> Link()
    {
        ShareYears();
        var isStory = IsStory();
        var (open, opened) = (isStory, false);
        for (var i = 0; i < _timexes.Length; i++)
        {
            if (i > 0 && found[i].Sentence != found[i - 1].Sentence)
            {
                open = isStory || (found[i].Block == found[i - 1].Block && (opened || open));
                opened = false;
            }

            if (_timexes[i].Time is not { } time)
            {
                continue;
            }

            if (IsYearOfPeriod(i, time) && LastPeriod(i) is { } period)
            {
                _timexes[i] = _timexes[period].Type == TimexType.Date
                    ? _timexes[i] with { Reference = period, Time = time with { Anchor = TimeAnchor.Preceding, Grain = TimeUnit.Quarter } }
                    : _timexes[i] with { Time = time with { Anchor = TimeAnchor.Account } };
            }
            else if (_timexes[i].Rule == Quarters.Compared && time is { Anchor: TimeAnchor.Calendar, From: { } year })
            {
                _timexes[i] = LastQuarter(i) is { } spoken && QuarterMonth(_timexes[spoken].Time!) is { } month
                    ? _timexes[i] with { Time = Quarters.Calendar(year.Year, TimeUnit.Quarter, month) }
                    : _timexes[i];
            }
            else if (time.Anchor == TimeAnchor.Preceding)
            {
                Refer(i, time, isStory);
            }
            else if (found[i].Quoted && IsDayName(_timexes[i]) && Spoken(i) is { } speech)
            {
                _timexes[i] = _timexes[i] with { Reference = speech, Time = time with { Anchor = TimeAnchor.Preceding } };
            }
            else if (found[i].Leads && IsFree(_timexes[i]) && LastEntry(i) is { } entry)
            {
                GoOn(i, time, entry);
            }
            else if (open && IsPartOfDay(_timexes[i]) && LastPlace(i) is { } day && _timexes[day].Time!.Coarseness == TimeUnit.Day)
            {
                _timexes[i] = _timexes[i] with { Reference = day, Time = time with { Anchor = TimeAnchor.Preceding } };
            }
            else if (open && IsFree(_timexes[i]) && (isStory || time.Direction != TimeDirection.Future) && LastPlace(i) is { } place)
            {
                GoOn(i, time, place);
            }

            open = isStory || (open && !IsDeictic(_timexes[i]));
            opened = (opened || Opens(i)) && !IsDeictic(_timexes[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(_timexes);
    }

    /// <summary>Tells a month or day from a date before it: in its year, or onward from its day.</summary>
    private void GoOn(int i, SymbolicTime time, int place)
    {
        var inYear = _timexes[place].Time!.Coarseness is TimeUnit.Season or >= TimeUnit.Year;
        _timexes[i] = _timexes[i] with
        {
            Reference = place,
            Time = time with { Anchor = TimeAnchor.Preceding, Direction = inYear ? TimeDirection.Within : TimeDirection.Onward },
        };
    }

    /// <summary>The day with its year on which quoted words were said: the time told last before them in their paragraph, or the next in their sentence.</summary>
    private int? Spoken(int i)
    {
        for (var k = i - 1; k >= 0 && found[k].Block == found[i].Block; k--)
        {
            if (!found[k].Quoted)
            {
                return IsSpeechDay(k) ? k : null;
            }
        }

        for (var k = i + 1; k < found.Count && found[k].Sentence == found[i].Sentence; k++)
        {
            if (!found[k].Quoted)
            {
                return IsSpeechDay(k) ? k : null;
            }
        }

        return null;
    }

    private bool IsSpeechDay(int i) => !found[i].Modifies && _timexes[i].Time is { Anchor: TimeAnchor.Calendar, Coarseness: TimeUnit.Day };

    /// <summary>The last date with a year that heads an entry in a box of dates.</summary>
    private int? LastEntry(int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (found[k].Leads)
            {
                return IsPlace(_timexes[k]) ? k : null;
            }
        }

        return null;
    }

    /// <summary>"June and July 1940", "26 June to 4 August 1952": the year behind the last belongs to those joined to it.</summary>
    private void ShareYears()
    {
        for (var i = _timexes.Length - 2; i >= 0; i--)
        {
            if (!found[i + 1].Joined || !IsFree(_timexes[i]) || _timexes[i].Time is not { Month: { } month } time
                || _timexes[i + 1].Time is not { Anchor: TimeAnchor.Calendar, From: { } next } later
                || later.Coarseness > TimeUnit.Month || (time.Day is null) != (later.Coarseness == TimeUnit.Month))
            {
                continue;
            }

            var year = month > next.Month ? next.Year - 1 : next.Year;
            var (from, to) = TimeResolution.Resolve(time with { Direction = TimeDirection.Within }, new LocalDate(year, 1, 1), new LocalDate(year, 1, 1));
            var shared = SymbolicTime.Calendar(from, to, time.Day is null ? TimeUnit.Month : TimeUnit.Day);
            _timexes[i] = _timexes[i] with { Time = shared with { Part = time.Part, ZoneMinutes = time.ZoneMinutes } };
        }
    }

    private bool IsStory()
    {
        var (dated, deictic) = (0, 0);
        foreach (var timex in _timexes)
        {
            dated += IsPlace(timex) ? 1 : 0;
            deictic += IsDeictic(timex) ? 1 : 0;
        }

        return dated >= StoryDates && dated >= deictic * DatesPerDeictic;
    }

    /// <summary>Whether a date opens a frame: one with its year, or the head of an entry in a box of dates.</summary>
    private bool Opens(int i) =>
        (_timexes[i].Time is { Anchor: TimeAnchor.Calendar, Coarseness: TimeUnit.Day or TimeUnit.Month or TimeUnit.Season } && !found[i].Modifies)
            || (found[i].Leads && IsPlace(_timexes[i]));

    private void Refer(int i, SymbolicTime time, bool isStory)
    {
        if (_timexes[i].Rule == "times.the-unit" && !isStory && time.Unit != TimeUnit.Day)
        {
            _timexes[i] = _timexes[i] with { Time = time with { Anchor = TimeAnchor.Account } };
            return;
        }

        var compared = _timexes[i].Rule == Quarters.Compared;
        var reference = compared ? LastQuarter(i)
            : _timexes[i].Rule == "times.after-event" ? LastDayNear(i)
            : Last(i, time);
        if (reference is { } known)
        {
            var inMonth = _timexes[i].Rule == "times.day-alone" && _timexes[known].Time!.Coarseness == TimeUnit.Month;
            _timexes[i] = _timexes[i] with { Reference = known, Time = inMonth ? time with { Direction = TimeDirection.Within } : time };
        }
        else if (_timexes[i].Rule == "times.day-alone")
        {
            _timexes[i] = _timexes[i] with { Time = time with { Anchor = TimeAnchor.Account, Direction = TimeDirection.Nearest } };
        }
        else if (_timexes[i].Rule == "times.after-event")
        {
            _timexes[i] = _timexes[i] with { Rule = "times.duration", Time = null };
        }
        else if (compared)
        {
            var fallback = time.Unit == TimeUnit.Quarter ? time with { Offset = -1 } : time with { Grain = null };
            _timexes[i] = _timexes[i] with { Time = fallback with { Anchor = TimeAnchor.Account } };
        }
        else if (_timexes[i].Rule == "times.the-unit")
        {
            _timexes[i] = _timexes[i] with { Time = time with { Anchor = TimeAnchor.Account } };
        }
    }

    /// <summary>The last expression that is fine enough for a time to count from.</summary>
    private int? Last(int i, SymbolicTime time)
    {
        var least = time.Month is not null || time.Unit == TimeUnit.Season ? TimeUnit.Year : time.Day is not null ? TimeUnit.Month : time.Unit;

        // "A decade later" goes on from a date of the past that has its year, not from the days around the account's own.
        var ahead = _timexes[i].Rule == "times.shift" && time is { Offset: > 0, Unit: >= TimeUnit.Month };
        int? coarser = null;
        for (var k = i - 1; k >= 0; k--)
        {
            if (_timexes[k].Time is not { } before || _timexes[k].Type == TimexType.Duration || (before.Anchor == TimeAnchor.Preceding && _timexes[k].Reference is null))
            {
                continue;
            }

            if (ahead && !IsPlace(_timexes[k]))
            {
                continue;
            }

            if (before.Coarseness <= least)
            {
                return k;
            }

            coarser ??= before.Coarseness <= TimeUnit.Year && _timexes[i].Rule == "times.shift" ? k : null;
        }

        return coarser;
    }

    /// <summary>The last calendar day of this sentence or the one before.</summary>
    private int? LastDayNear(int i)
    {
        for (var k = i - 1; k >= 0 && found[k].Sentence >= found[i].Sentence - 1; k--)
        {
            if (_timexes[k].Time is { Anchor: TimeAnchor.Calendar, Coarseness: TimeUnit.Day })
            {
                return k;
            }
        }

        return null;
    }

    private int? LastQuarter(int i) => LastPeriod(i) is { } period && _timexes[period].Type == TimexType.Date ? period : null;

    /// <summary>The period of a report that was last spoken of: a quarter, or half or three quarters of a year told in months ("the first nine months"), which name no
    /// quarter.</summary>
    private int? LastPeriod(int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (_timexes[k] is { Rule: "times.duration", Value: "P6M" or "P9M" })
            {
                return k;
            }

            if (_timexes[k] is { Time: { Coarseness: TimeUnit.Quarter } time } && (time.Anchor != TimeAnchor.Preceding || _timexes[k].Reference is not null))
            {
                return time.Grain is null ? k : _timexes[k].Reference;
            }
        }

        return null;
    }

    /// <summary>The first month of a quarter that its words name.</summary>
    private static int? QuarterMonth(SymbolicTime quarter) => quarter.Anchor == TimeAnchor.Calendar ? quarter.From?.Month : quarter.Month;

    /// <summary>The last date of a story that fixes a year, but for years told in passing.</summary>
    private int? LastPlace(int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (IsPlace(_timexes[k]) && !IsAside(k))
            {
                return k;
            }
        }

        return null;
    }

    private bool IsAside(int i)
    {
        if (_timexes[i].Time is not { Anchor: TimeAnchor.Calendar, Coarseness: TimeUnit.Year, From: { } year })
        {
            return false;
        }

        for (var k = i - 1; k >= 0; k--)
        {
            if (_timexes[k].Time is { Anchor: TimeAnchor.Calendar, Coarseness: < TimeUnit.Year, From: { } date })
            {
                return Math.Abs(date.Year - year.Year) > AsideYears;
            }
        }

        return false;
    }

    /// <summary>"A year ago", "a year earlier", said of a quarter or of some months.</summary>
    private bool IsYearOfPeriod(int i, SymbolicTime time) => _timexes[i].Rule == "times.shift" && time is { Unit: TimeUnit.Year, Offset: < 0 };

    /// <summary>Whether a time fixes a year: of the calendar, or counted from one that does.</summary>
    private static bool IsPlace(Timex timex) => timex.Time is { Coarseness: <= TimeUnit.Year } time && !IsWinter(time)
        && (time.Anchor == TimeAnchor.Calendar || (time.Anchor == TimeAnchor.Preceding && timex.Reference is not null));

    /// <summary>A winter lies in two years, so nothing can be told from its year.</summary>
    private static bool IsWinter(SymbolicTime time) => time is { Coarseness: TimeUnit.Season, Month: 12 };

    /// <summary>Whether a time's words leave its year open and do not bind it to the account's date.</summary>
    private static bool IsFree(Timex timex) => timex.Rule is "times.month" or "times.month-day" or "times.season" or "times.feast" or "times.day-part" or "times.clock"
        && timex.Time is { Anchor: TimeAnchor.Account } time && (time.Month is not null || time.Feast is not null);

    /// <summary>Whether a time of day is told without its day.</summary>
    private static bool IsPartOfDay(Timex timex) => timex.Rule is "times.clock" or "times.day-part"
        && timex.Time is { Anchor: TimeAnchor.Account, Unit: TimeUnit.Day, Offset: 0, Month: null, Weekday: null };

    private static bool IsDayName(Timex timex) => timex.Rule == "times.day-name" && timex.Time is { Anchor: TimeAnchor.Account };

    /// <summary>Whether a time is told from where the writer stands.</summary>
    private static bool IsDeictic(Timex timex) => timex.Rule is "times.day-name" or "times.weekday" or "times.relative" && timex.Time is { Anchor: TimeAnchor.Account };
}
