using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing.Redacting;
using Variorum.Store;

namespace Variorum.Publishing;

/// <summary>
/// A published record as pages, programs and exports see it: read-only, for many threads at once. Whatever leaves it has gone through here.
/// </summary>
/// <remarks>
/// <para>A <see cref="RecordStore"/> serves one thread at a time; this holds as many of them as there are callers at the same moment.</para>
/// <para>It shows the record that was published when it was opened. Once another build has published, <see cref="IsCurrent"/> is false: open it again.</para>
/// <para>Every method throws <see cref="StoreException"/> when the file cannot be read (code <c>store.in-use</c> while it is being built).</para>
/// </remarks>
public sealed class PublishedRecord : IDisposable
{
    private readonly ConcurrentBag<RecordStore> _idle = [];
    private readonly Redactor _redactor;
    private readonly DateTime _listed;
    private readonly string _published;
    private volatile bool _closed;

    private PublishedRecord(string path, RecordStore first)
    {
        Path = path;
        _listed = Listed(path);
        var list = RedactionList.Load(path);
        _redactor = new Redactor(list, first.Lines<Actor>());
        _published = first.Seal();
        Seal = _redactor.IsEmpty ? _published : Ids.Sha256(Encoding.UTF8.GetBytes($"{_published}\n{string.Join('\n', list.Names)}"));
        Summary = first.Summary() is { } summary
            ? Parse<RecordSummary>(RecordJson.ToBytes(summary))
            : throw new InvalidOperationException($"nothing was published in {path} yet: its build was interrupted. Run the same build again.");
        Labels = new AccountLabels(this);
        _idle.Add(first);
    }

    /// <summary>The path of the record, as it was given.</summary>
    public string Path { get; }

    /// <summary>The object of <c>record.json</c>.</summary>
    public RecordSummary Summary { get; }

    /// <summary>One hash over all that is shown: equal records with the same names masked have equal seals. Lower-case hexadecimal.</summary>
    public string Seal { get; }

    /// <summary>Short names of the accounts, as a reader knows them.</summary>
    public AccountLabels Labels { get; }

    /// <summary>Opens a record.</summary>
    /// <param name="path">The path of the record.</param>
    /// <exception cref="StoreException">It cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was published in it yet.</exception>
    /// <exception cref="InvalidDataException">Its list of names to mask cannot be read as one: nothing is shown then.</exception>
    public static PublishedRecord Open(string path)
    {
        var store = RecordStore.OpenForReading(path);
        try
        {
            return new PublishedRecord(path, store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Whether what is shown is still what was published last, and the list of names to mask the one that was read.</summary>
    public bool IsCurrent() => Listed(Path) == _listed && Read(store => store.Seal()) == _published;

    /// <summary>All lines of a kind, in the order of the export; read as the caller goes along.</summary>
    /// <typeparam name="T">The type of the line, such as <see cref="Statement"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    public IEnumerable<T> All<T>() => Stored<T>().Select(Parse<T>);

    /// <summary>The same lines as the canonical bytes of their JSON, without line breaks.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    public IEnumerable<byte[]> Bodies<T>() => Stored<T>().Select(Masked);

    /// <summary>The lines a query asks for, as the canonical bytes of their JSON.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="ArgumentException">The query names a column that its table does not have (docs/store.md lists them).</exception>
    public ImmutableArray<byte[]> Bodies<T>(LineQuery query) => Hides(query.Where) ? [] : [.. Read(store => store.Bodies<T>(query)).Select(Masked)];

    /// <summary>The lines a query asks for.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="ArgumentException">The query names a column that its table does not have (docs/store.md lists them).</exception>
    public ImmutableArray<T> Lines<T>(LineQuery query) => Hides(query.Where) ? [] : [.. Read(store => store.Bodies<T>(query)).Select(Parse<T>)];

    /// <summary>The lines whose column has a value, in the order of the export.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public ImmutableArray<T> Lines<T>(string column, string value) => Lines<T>(new LineQuery { Where = [LineCondition.Is(column, value)] });

    /// <summary>How many lines meet every condition.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="ArgumentException">A condition names a column that the table does not have.</exception>
    public int Count<T>(params ImmutableArray<LineCondition> where) => Hides(where) ? 0 : Read(store => store.Count<T>(where));

    /// <summary>How many lines share each value of a column: the most frequent first, of two the first in ordinal order.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <param name="column">The column's name.</param>
    /// <param name="limit">How many values at most.</param>
    /// <param name="where">What the lines have to meet.</param>
    /// <exception cref="ArgumentException">A column is named that the table does not have.</exception>
    public IReadOnlyList<Tally> Tallies<T>(string column, int limit, params ImmutableArray<LineCondition> where) =>
        Hides(where) ? [] : [.. Read(store => store.Tallies<T>(column, where, limit)).Select(tally => tally with { Value = _redactor.Mask(tally.Value) })];

    /// <summary>The line with an id; null when there is none. An id that a merge replaced leads to the line that stands for it now.</summary>
    /// <typeparam name="T">A type of line that has an id.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(string id)
        where T : class =>
        Lines<T>("id", id).FirstOrDefault() ?? (Lines<Alias>("old_id", id) is [var alias, ..] ? Lines<T>("id", alias.New).FirstOrDefault() : null);

    /// <summary>The clean text of an account with its blocks and its map to the source; null when the record has no such account.</summary>
    /// <param name="account">The account's id.</param>
    public AccountText? Text(string account)
    {
        var document = account.LastIndexOf('.') is > 0 and var dot ? account[..dot] : account;
        return Read(store => store.Analysis(document, AccountText.Stage)) is { } kept
            ? Parse<ImmutableArray<AccountText>>(kept.Body.ToArray()).FirstOrDefault(text => text.Id == account)
            : null;
    }

    /// <summary>The bytes of a document, as they came: nothing is masked in them. What is shown of their text goes through <see cref="Mask(string)"/>.</summary>
    /// <param name="document">The document's id.</param>
    /// <exception cref="ArgumentException">The record keeps no such document.</exception>
    public byte[] ReadBytes(string document) => Read(store => store.ReadBytes(document));

    /// <summary>A ruling with the names of the list masked; its id is then another, so it is taken before.</summary>
    public Ruling Mask(Ruling ruling) => Parse<Ruling>(RecordJson.ToBytes(ruling));

    /// <summary>A text with the names of the list masked; as long as before.</summary>
    public string Mask(string text) => _redactor.Mask(text);

    /// <summary>The accounts that hold every word, in title or text, best first. Case and accents do not count; no character is an operator. Masked names are not found.</summary>
    /// <param name="words">The words, parted by white space.</param>
    /// <param name="skip">How many of the best are passed over.</param>
    /// <param name="limit">How many are given at most.</param>
    /// <returns>The ids of the accounts, and how many there are in all.</returns>
    public (IReadOnlyList<string> Accounts, int Total) Search(string words, int skip, int limit) =>
        _redactor.Hides(words) ? ([], 0) : Read(store => (store.Search(words, limit, skip), store.SearchCount(words)));

    /// <summary>The documents that the last build brought, of those that brought any; by id.</summary>
    public IReadOnlyList<string> NewDocuments() => Read(store => store.NewDocuments());

    /// <summary>Closes the record.</summary>
    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var store))
        {
            store.Dispose();
        }
    }

    /// <summary>When the list of names to mask was changed last; the same for ever where there is none.</summary>
    private static DateTime Listed(string path) => File.GetLastWriteTimeUtc(RedactionList.PathOf(path));

    private T Parse<T>(byte[] body) => RecordJson.Read<T>(Masked(body));

    private byte[] Masked(byte[] body) => _redactor.IsEmpty ? body : _redactor.MaskJson(body);

    /// <summary>Whether a condition asks for a masked name: then nothing meets it, or the answer would give the name away.</summary>
    private bool Hides(ImmutableArray<LineCondition> where) => !_redactor.IsEmpty && where.Any(condition => _redactor.Mask(condition.Value) != condition.Value);

    private IEnumerable<byte[]> Stored<T>()
    {
        var store = Rent();
        try
        {
            foreach (var body in store.Bodies<T>())
            {
                yield return body;
            }
        }
        finally
        {
            Return(store);
        }
    }

    private TResult Read<TResult>(Func<RecordStore, TResult> read)
    {
        var store = Rent();
        try
        {
            return read(store);
        }
        finally
        {
            Return(store);
        }
    }

    private RecordStore Rent()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return _idle.TryTake(out var store) ? store : RecordStore.OpenForReading(Path);
    }

    private void Return(RecordStore store)
    {
        _idle.Add(store);

        // One that came back after the others were closed.
        if (_closed)
        {
            Dispose();
        }
    }
}
