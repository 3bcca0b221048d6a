namespace Variorum.Collation;

/// <summary>One account with its layers at hand, as the rounds see it.</summary>
internal sealed class Telling
{
    public Telling(Analysis analysis, int index, int? parent)
    {
        Account = analysis.Account;
        Index = index;
        Parent = parent;
        var read = Account.Analysed;
        Names = read ? analysis.Get<Names>().Mentions : [];
        Times = read ? analysis.Get<Times>().Timexes : [];
        Said = read ? analysis.Get<Statements>().Said : [];
        Citations = read ? analysis.Get<Statements>().Citations : [];
        Figures = read ? analysis.Get<Figures>().Found : [];
        Fingerprint = read ? analysis.Get<Fingerprint>() : new Fingerprint([], 0);
        Outlet = OutletOf(Account);
    }

    /// <summary>Its place among all tellings in the order of their ids.</summary>
    public int Index { get; }

    /// <summary>The place of the telling that quotes it as a block.</summary>
    public int? Parent { get; }

    public AccountText Account { get; }

    public ImmutableArray<Mention> Names { get; }

    public ImmutableArray<Timex> Times { get; }

    public ImmutableArray<StatementFinding> Said { get; }

    public ImmutableArray<CitationFinding> Citations { get; }

    public ImmutableArray<FigureFinding> Figures { get; }

    public Fingerprint Fingerprint { get; }

    /// <summary>Who publishes it; null when nothing says.</summary>
    public Party? Outlet { get; }

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
