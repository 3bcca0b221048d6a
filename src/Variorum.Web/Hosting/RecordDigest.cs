using Variorum.Web.Pages.Accounts;
using Variorum.Web.Pages.Actors;
using Variorum.Web.Pages.Overview;
using Variorum.Web.Pages.Timeline;

namespace Variorum.Web.Hosting;

/// <summary>What takes a walk through a whole published record: each part made when it is first asked for, once, and gone with the record.</summary>
public sealed class RecordDigest
{
    /// <summary>How many of the most frequent a page shows at its side.</summary>
    private const int MostTallied = 40;

    private readonly Lazy<AccountList> _accounts;
    private readonly Lazy<ActorNames> _actors;
    private readonly Lazy<TimelineTimes> _timeline;
    private readonly Lazy<OverviewFigures> _overview;
    private readonly Lazy<IReadOnlyList<Tally>> _speakers;
    private readonly Lazy<IReadOnlyList<Tally>> _series;
    private readonly Lazy<IReadOnlyList<Tally>> _counted;
    private readonly Lazy<IReadOnlyList<Tally>> _cited;
    private readonly Lazy<IReadOnlyList<Tally>> _kinds;

    public RecordDigest(PublishedRecord record)
    {
        _accounts = new(() => new AccountList(record));
        _actors = new(() => new ActorNames(record));
        _timeline = new(() => TimelineTimes.Of(record));
        _overview = new(() => OverviewFigures.Of(record, Accounts));
        _speakers = new(() => record.Tallies<Statement>("speaker_name", MostTallied));
        _series = new(() => record.Tallies<Figure>("series", int.MaxValue));
        _counted = new(() => [.. record.Tallies<Figure>("counts_head", MostTallied + 1).Where(tally => tally.Value.Length > 0)]);
        _cited = new(() => record.Tallies<Citation>("cites_name", MostTallied));
        _kinds = new(() => record.Tallies<Actor>("kind", MostTallied));
    }

    /// <summary>The accounts in short, by date.</summary>
    public AccountList Accounts => _accounts.Value;

    /// <summary>The names of all actors.</summary>
    public ActorNames Actors => _actors.Value;

    /// <summary>How many actors there are of each kind.</summary>
    public IReadOnlyList<Tally> ActorKinds => _kinds.Value;

    /// <summary>When the entries of the timeline are.</summary>
    public TimelineTimes Timeline => _timeline.Value;

    /// <summary>What the overview counts.</summary>
    public OverviewFigures Overview => _overview.Value;

    /// <summary>The most frequent speakers.</summary>
    public IReadOnlyList<Tally> Speakers => _speakers.Value;

    /// <summary>The series of figures, the longest first.</summary>
    public IReadOnlyList<Tally> Series => _series.Value;

    /// <summary>What is counted most, as head nouns.</summary>
    public IReadOnlyList<Tally> Counted => _counted.Value;

    /// <summary>Who is cited most.</summary>
    public IReadOnlyList<Tally> Cited => _cited.Value;
}
