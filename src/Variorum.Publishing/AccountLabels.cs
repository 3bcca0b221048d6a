using System.Collections.Concurrent;
using Variorum.Model;

namespace Variorum.Publishing;

/// <summary>Short names for accounts, as a reader knows them: the outlet where it is known, and the file.</summary>
/// <remarks>Thread-safe; each account is looked up once.</remarks>
public sealed class AccountLabels
{
    private readonly PublishedRecord _record;
    private readonly ConcurrentDictionary<string, string> _labels = new(StringComparer.Ordinal);

    internal AccountLabels(PublishedRecord record) => _record = record;

    /// <summary>The label of an account; its id where the record does not hold it.</summary>
    /// <param name="account">The account's id.</param>
    public string this[string account] => _labels.GetOrAdd(account, Make);

    private string Make(string id)
    {
        if (_record.Find<Account>(id) is not { } account)
        {
            return id;
        }

        var file = _record.Find<Document>(account.Document) is { } document ? Path.GetFileName(document.Names[0]) : account.Document;
        var part = account.Id[(account.Document.Length + 1)..];
        var place = part == "0" ? file : $"{file} ({part})";
        return account.Outlet is { } outlet ? $"{outlet.Name}, {place}" : place;
    }
}
