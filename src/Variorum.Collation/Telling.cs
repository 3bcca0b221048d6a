namespace Variorum.Collation;

/// <summary>One account with its layers at hand, as the rounds see it.</summary>
internal sealed record Telling
{
    public Telling(Analysis analysis, int index, int? parent)
    {
        Account = analysis.Account;
        Index = index;
        Parent = parent;
        var read = Account.Analysed;
        Names = read ? analysis.Get<Names>().Mentions : [];
        Times = read ? analysis.Get<Times>().Timexes : [];
        Told = read ? analysis.Get<ToldTimes>().Told : [];
        Said = read ? analysis.Get<Statements>().Said : [];
        Citations = read ? analysis.Get<Statements>().Citations : [];
        Figures = read ? analysis.Get<Figures>().Found : [];
        Events = read ? [.. analysis.Get<Events>().Found.Where(finding => finding.IsPlain).OrderBy(finding => finding.Evidence.Start).ThenBy(finding => finding.Trigger.Start)] : [];
        Labels = read ? analysis.Get<Wordings>().Labels : [];
        Roles = read ? analysis.Get<Roles>().Found : [];
        Contexts = read ? analysis.Get<Contexts>().Found : [];
        Ledger = read ? analysis.Get<Ledger>().Found : [];
        Fingerprint = read ? analysis.Get<Fingerprint>() : new Fingerprint([], 0);
        Outlet = OutletOf(Account);
        var (statements, figures, ledger, events) = (new ItemIds(Account.Id, "statement"), new ItemIds(Account.Id, "figure"), new ItemIds(Account.Id, "ledger"), new ItemIds(Account.Id, "event_mention"));
        StatementIds = [.. Said.Select(finding => statements.Next(finding.Content[0].Start))];
        EventIds = [.. Events.Select(finding => events.Next(finding.Evidence.Start))];
        FigureIds = [.. Figures.Select(finding => figures.Next(finding.Evidence.Start))];
        LedgerIds = [.. Ledger.Select(finding => ledger.Next(finding.Evidence[0].Start))];
    }

    /// <summary>Its place among all tellings in the order of their ids.</summary>
    public int Index { get; }

    /// <summary>The place of the telling that quotes it as a block.</summary>
    public int? Parent { get; }

    public AccountText Account { get; }

    public ImmutableArray<Mention> Names { get; init; }

    public ImmutableArray<Timex> Times { get; }

    /// <summary>What it places at each of its times.</summary>
    public ImmutableArray<ToldTime> Told { get; }

    public ImmutableArray<StatementFinding> Said { get; init; }

    /// <summary>The id of each statement, from its place among all that were found: one that is rejected does not change those of the others.</summary>
    public ImmutableArray<string> StatementIds { get; init; }

    public ImmutableArray<CitationFinding> Citations { get; init; }

    public ImmutableArray<FigureFinding> Figures { get; init; }

    /// <summary>The id of each figure, likewise.</summary>
    public ImmutableArray<string> FigureIds { get; init; }

    /// <summary>The events it tells of, by the start of the words that show them.</summary>
    public ImmutableArray<EventFinding> Events { get; init; }

    /// <summary>The id of each event mention, likewise.</summary>
    public ImmutableArray<string> EventIds { get; init; }

    /// <summary>The labels it uses.</summary>
    public ImmutableArray<WordingFinding> Labels { get; init; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<ContextFinding> Contexts { get; }

    public ImmutableArray<RoleFinding> Roles { get; }

    public ImmutableArray<LedgerFinding> Ledger { get; init; }

    /// <summary>The id that each entry would have if this account alone told it.</summary>
    public ImmutableArray<string> LedgerIds { get; }

    public Fingerprint Fingerprint { get; }

    /// <summary>Who publishes it; null when nothing says.</summary>
    public Party? Outlet { get; init; }

    /// <summary>When a ruling says it was published; null when none does.</summary>
    public Interval? RuledDate { get; init; }

    /// <summary>The note on rights that a ruling gives it.</summary>
    public string? Rights { get; init; }

    /// <summary>The names in it that a ruling makes actors of their own, with single spaces.</summary>
    public ImmutableHashSet<string> SplitNames { get; init; } = [];

    /// <summary>Where the words of citations stand that a ruling rejects.</summary>
    public ImmutableHashSet<Span> RejectedCitations { get; init; } = [];

    public string Id => Account.Id;

    /// <summary>Whose voice it is where nobody else speaks.</summary>
    public Party Voice => Outlet ?? Party.UnknownOutlet;

    public string Words(Span span) => span.In(Account.Text).ToString();

    /// <summary>The place of the first name that starts at an offset or behind it.</summary>
    public int FirstNameFrom(int offset)
    {
        int low = 0, high = Names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Names[middle].Span.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The outlet the account names, else the site it was published under.</summary>
    private static Party? OutletOf(AccountText account)
    {
        if (account.Declarations.FirstOrDefault(d => d.Kind == DeclarationKind.Outlet) is { } named)
        {
            return Outlets.Party(named.Value);
        }

        return account.Declarations.FirstOrDefault(d => d.Kind == DeclarationKind.Url) is { } address
            && Uri.TryCreate(address.Value, UriKind.Absolute, out var url) && url.Host.Contains('.', StringComparison.Ordinal)
                ? Outlets.Party(url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host["www.".Length..] : url.Host)
                : null;
    }
}
