namespace Variorum.Web.Pages.Parts;

/// <summary>Where things are on the desk: the addresses of lines, words and actors.</summary>
internal static class Places
{
    /// <summary>An account.</summary>
    public static string Account(string account) => $"/accounts/{account}";

    /// <summary>The words of a range of an account, marked.</summary>
    public static string Words(string account, int start, int end) => $"/accounts/{account}?at={start}-{end}#at";

    /// <summary>The words of a passage.</summary>
    public static string Words(ReusePassage passage) => Words(passage.Account, passage.Start, passage.End);

    /// <summary>The words of evidence; null for what came in a metadata field.</summary>
    public static string? Words(Evidence evidence) => evidence switch
    {
        { Place: EvidencePlace.Text, Account: { } account, Start: { } start, End: { } end } => Words(account, start, end),
        { SourceStart: { } start, SourceEnd: { } end } => Source(Ids.Account(evidence.Document, 0), start, end),
        _ => null,
    };

    /// <summary>The words a statement reports.</summary>
    public static string Words(Statement statement) => Words(statement.Account, statement.Content.Spans[0].Start, statement.Content.Spans[^1].End);

    /// <summary>The words that give a figure.</summary>
    public static string Words(Figure figure) => Words(figure.Evidence[0]) ?? Account(figure.Account);

    /// <summary>The words that tell of an event.</summary>
    public static string Words(EventMention mention) => Words(mention.Evidence[0]) ?? Account(mention.Account);

    /// <summary>The words that show a ledger entry.</summary>
    public static string Words(LedgerEntry entry) => Words(entry.Evidence[0]) ?? Account(entry.Accounts[0]);

    /// <summary>A range of the source behind an account.</summary>
    public static string Source(string account, int start, int end) => $"/accounts/{account}/source?from={start}&to={end}#at";

    public static string Actor(string actor) => $"/actors/{actor}";

    public static string Series(string series) => $"/figures/{series}";

    public static string Ledger(string entry) => $"/ledger/{entry}";

    public static string Event(string happening) => $"/events/{happening}";

    public static string Disagreement(string disagreement) => $"/disagreements/{disagreement}";

    /// <summary>The accounts of an outlet.</summary>
    public static string Outlet(string outlet) => $"/accounts?outlet={Uri.EscapeDataString(outlet)}";

    /// <summary>What a speaker said.</summary>
    public static string Speaker(string name) => $"/statements?speaker={Uri.EscapeDataString(name)}";

    /// <summary>The two texts of a pair of accounts beside each other.</summary>
    public static string Pair(string first, string second) => $"/copies/{first}/{second}";
}
