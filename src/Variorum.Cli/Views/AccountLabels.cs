using Variorum.Model;

namespace Variorum.Cli.Views;

/// <summary>Short names for accounts, as a reader knows them: the outlet and day where known, and the file.</summary>
internal sealed class AccountLabels
{
    private readonly Dictionary<string, string> _labels;

    public AccountLabels(IEnumerable<Document> documents, IEnumerable<Account> accounts)
    {
        var names = documents.ToDictionary(d => d.Id, d => Path.GetFileName(d.Names[0]), StringComparer.Ordinal);
        _labels = accounts.ToDictionary(
            account => account.Id,
            account =>
            {
                var file = names.GetValueOrDefault(account.Document, account.Document);
                var part = account.Id[(account.Document.Length + 1)..];
                var place = part == "0" ? file : $"{file} ({part})";
                return account.Outlet is { } outlet ? $"{outlet.Name}, {place}" : place;
            },
            StringComparer.Ordinal);
    }

    /// <summary>The label of an account; its id where the record does not hold it.</summary>
    public string this[string account] => _labels.GetValueOrDefault(account, account);
}
