namespace Variorum.Web.Answers;

/// <summary>Makes passages for one answer; each account is looked up once.</summary>
internal sealed class PassageLookUp(PublishedRecord record)
{
    /// <summary>The most UTF-16 units of one passage in a list.</summary>
    public const int Longest = 2_000;

    private readonly Dictionary<string, Account?> _accounts = new(StringComparer.Ordinal);

    /// <summary>The words at a place.</summary>
    /// <param name="account">The account's id.</param>
    /// <param name="start">Where they start.</param>
    /// <param name="words">The words.</param>
    /// <param name="longest">The most of them that are given.</param>
    public Passage At(string account, int start, string words, int longest = Longest)
    {
        var length = words.Length <= longest ? words.Length : char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest;
        var end = start + length;
        var about = Account(account);
        return new Passage(
            account, about?.Outlet?.Name, about?.Title, Days.Of(about?.Published), start, end, words[..length], length < words.Length ? true : null, Permalink(account, start, end), Uri(account, start, end));
    }

    /// <summary>The words that support a line: those for a key where it has them, else the first that stand in a text; null where none do.</summary>
    public Passage? Of(ImmutableArray<Evidence> evidence, string? key = null) =>
        (evidence.FirstOrDefault(e => IsInText(e) && e.For == key) ?? evidence.FirstOrDefault(IsInText)) is { Account: { } account, Start: { } start } found ? At(account, start, found.Text) : null;

    public static string Uri(string account, int start, int end) => $"variorum://accounts/{account}/passage/{start}-{end}";

    public Account? Account(string id)
    {
        if (!_accounts.TryGetValue(id, out var account))
        {
            _accounts[id] = account = record.Find<Account>(id);
        }

        return account;
    }

    private static bool IsInText(Evidence evidence) => evidence is { Place: EvidencePlace.Text, Account: not null, Start: not null };

    private static string Permalink(string account, int start, int end) => $"/accounts/{account}?at={start}-{end}#at";
}
