using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>
/// A record on disk: one SQLite file that keeps the documents as they came, what the stages found in them, and the record that was published last.
/// </summary>
/// <remarks>
/// <para>Whatever a method has returned from survives the end of the process, however it ends; whatever it has not returned from is as if it had never been
/// called. Everything may be done twice without changing anything. Not thread-safe: one thread at a time.</para>
/// <para>Every method throws <see cref="StoreException"/> when the file cannot be read or written.</para>
/// </remarks>
public sealed class RecordStore : IDisposable
{
    private readonly Database _database;
    private readonly Inputs _inputs;
    private readonly Analyses _analyses;
    private readonly TextIndex _index;
    private readonly PurgeLog _purges;
    private readonly bool _writing;
    private bool _closed;

    internal RecordStore(Database database, bool writing)
    {
        _database = database;
        _inputs = new Inputs(database);
        _analyses = new Analyses(database);
        _index = new TextIndex(database, _inputs);
        _purges = new PurgeLog(database, _inputs, _index);
        _writing = writing;
    }

    /// <summary>The path of the record, as it was given.</summary>
    public string Path => _database.Path;

    /// <summary>
    /// Opens a record for one process alone. Makes it when there is none; takes in what a killed run left; brings the layout of an older version up to date, after
    /// a copy to <c>PATH.bak-vN</c>.
    /// </summary>
    /// <param name="path">The path of the record.</param>
    /// <exception cref="StoreException">The record cannot be opened; <see cref="StoreException.Error"/> says why.</exception>
    public static RecordStore OpenForWriting(string path) => OpenForWriting(path, Layout.Current);

    /// <summary>Opens a record for reading. One that was closed cleanly may lie on a medium that cannot be written to; nothing on the disk is touched.</summary>
    /// <param name="path">The path of the record.</param>
    /// <exception cref="StoreException">The record cannot be opened; <see cref="StoreException.Error"/> says why.</exception>
    public static RecordStore OpenForReading(string path) => OpenForReading(path, Layout.Current);

    /// <summary>Whether the record keeps a document.</summary>
    /// <param name="document">The document's id.</param>
    public bool Contains(string document) => _inputs.Find(document) is not null;

    /// <summary>The documents the record keeps, by id; with every name they were met under.</summary>
    public IEnumerable<Document> Documents() => _inputs.Documents();

    /// <summary>The bytes of a document, as they came. Whether they still are what they were is for the caller to see, by their hash.</summary>
    /// <param name="document">The document's id.</param>
    /// <exception cref="ArgumentException">The record keeps no such document.</exception>
    public byte[] ReadBytes(string document) => _inputs.ReadBytes(document);

    /// <summary>The documents that were taken out for good, by SHA-256.</summary>
    public ImmutableArray<Purge> Purges() => _purges.All();

    /// <summary>
    /// Takes a document out for good and puts a record that does without it in place of the one published before, in one transaction; then writes the file anew so that no page
    /// holds a byte of it. A kill before the end leaves the document in, or the rest to <see cref="FinishPurges"/>.
    /// </summary>
    /// <param name="purge">Which document, who, when and why.</param>
    /// <param name="record">The lines of the record without it.</param>
    /// <param name="summary">The object of <c>record.json</c>.</param>
    /// <param name="cancellation">Stops before the document is taken out.</param>
    public void TakeOut(Purge purge, Record record, RecordSummary summary, CancellationToken cancellation)
    {
        Write(() =>
        {
            _purges.Take(purge);
            Replace(record, summary, cancellation);
        });
        _purges.Wipe();
    }

    /// <summary>Does what a purge that was killed left to do; nothing where none was.</summary>
    public void FinishPurges()
    {
        MustBeWriting();
        _purges.Wipe();
    }

    /// <summary>The copies beside the record that bringing it up to date has left, in order.</summary>
    public ImmutableArray<string> BackUps() => RecordFile.BackUps(Path);

    /// <summary>What could not be read, in order of name and reason.</summary>
    public ImmutableArray<NotRead> NotRead() => _inputs.NotRead();

    /// <summary>Drops what is noted as not read of inputs that are about to be tried again.</summary>
    /// <param name="names">The names of the inputs; their parts (<c>NAME:LINE</c>) and what lies below them (<c>NAME/…</c>) are meant with them.</param>
    public void Retry(IReadOnlySet<string> names) => Write(() => _inputs.Forget(names));

    /// <summary>
    /// Keeps a batch in one transaction: the documents, where they were met, and what was found in them. A document that is kept already gains the sightings and
    /// analyses it does not have. Of two readers that the same bytes were met with, the first in ordinal order stays, with its encoding, addresses and analyses;
    /// those of the other go, so that the order of meeting cannot be seen.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="notRead">What could not be read.</param>
    public void Save(IReadOnlyCollection<StoredDocument> documents, IReadOnlyCollection<NotRead> notRead) => Write(() =>
    {
        foreach (var document in documents)
        {
            var (input, stands) = _inputs.Save(document);
            foreach (var analysis in stands ? document.Analyses : [])
            {
                _analyses.Save(input, analysis);
            }
        }

        foreach (var line in notRead)
        {
            _inputs.Save(line);
        }
    });

    /// <summary>Keeps results in one transaction, each in place of an earlier one of the same document and stage.</summary>
    /// <param name="analyses">The results.</param>
    /// <exception cref="ArgumentException">The record does not keep the document of one of them.</exception>
    public void SaveAnalyses(IReadOnlyCollection<StoredAnalysis> analyses) => Write(() =>
    {
        foreach (var analysis in analyses)
        {
            var input = _inputs.Find(analysis.Document) ?? throw new ArgumentException($"the record keeps no document {analysis.Document}", nameof(analyses));
            _analyses.Save(input, analysis);
        }
    });

    /// <summary>Every result that is kept, by document id and stage; read from the disk as the caller goes along.</summary>
    public IEnumerable<StoredAnalysis> Analyses() => _analyses.All();

    /// <summary>The results that are kept for a document, by stage.</summary>
    /// <param name="document">The document's id.</param>
    public IReadOnlyList<StoredAnalysis> Analyses(string document) => _analyses.Of(document);

    /// <summary>The result of one stage for a document; null when there is none.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="stage">The stage's name.</param>
    public StoredAnalysis? Analysis(string document, string stage) => _analyses.Of(document, stage);

    /// <summary>Which results are kept, by document id and stage, without their bodies.</summary>
    public IEnumerable<AnalysisKey> AnalysisKeys() => _analyses.Keys();

    /// <summary>The documents whose kept result of a stage is not in the full-text index yet, or in an older form; by id.</summary>
    /// <param name="stage">The stage that makes the accounts' texts.</param>
    public IReadOnlyList<string> NotIndexed(string stage) => _index.Missing(stage);

    /// <summary>Takes documents into the full-text index in one transaction, in place of what was indexed for them before.</summary>
    /// <param name="documents">The documents; a thousand at a time cost least.</param>
    /// <exception cref="ArgumentException">The record does not keep one of them.</exception>
    public void Index(IReadOnlyCollection<SearchableDocument> documents) => Write(() =>
    {
        foreach (var document in documents)
        {
            _index.Add(document);
        }
    });

    /// <summary>The ids of the accounts that hold every word, in title or text, best first. Case and accents do not count; no character is an operator.</summary>
    /// <param name="words">The words, parted by white space.</param>
    /// <param name="limit">How many ids at most.</param>
    /// <param name="skip">How many of the best are passed over.</param>
    public IReadOnlyList<string> Search(string words, int limit, int skip = 0) => _index.Search(words, limit, skip);

    /// <summary>How many accounts hold every word, in title or text.</summary>
    /// <param name="words">The words, parted by white space.</param>
    public int SearchCount(string words) => _index.Count(words);

    /// <summary>Puts a record in place of the one published before, in one transaction.</summary>
    /// <param name="record">The lines, each list in the order of its export.</param>
    /// <param name="summary">The object of <c>record.json</c>.</param>
    /// <param name="cancellation">Stops before the end; the record published before then stays.</param>
    public void Publish(Record record, RecordSummary summary, CancellationToken cancellation) => Write(() => Replace(record, summary, cancellation));

    /// <summary>The documents that the last publication brought, of those that brought any; by id. All of them where it was the first.</summary>
    public IReadOnlyList<string> NewDocuments() => _inputs.NewDocuments();

    /// <summary>The object of <c>record.json</c>; null when nothing was published yet.</summary>
    public RecordSummary? Summary() => Lines<RecordSummary>().SingleOrDefault();

    /// <summary>The published lines of a kind, in the order of their export; read from the disk as the caller goes along.</summary>
    /// <typeparam name="T">The type of the line, such as <see cref="Statement"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    public IEnumerable<T> Lines<T>() => LineTables.Of<T>().Lines(_database);

    /// <summary>The same lines as the canonical bytes of their JSON, without line breaks.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    public IEnumerable<byte[]> Bodies<T>() => LineTables.Of<T>().Bodies(_database);

    /// <summary>The canonical bytes of the lines a query asks for, without line breaks.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    /// <exception cref="ArgumentException">The query names a column that the table does not have.</exception>
    public IReadOnlyList<byte[]> Bodies<T>(LineQuery query) => LineTables.Of<T>().Bodies(_database, query);

    /// <summary>How many published lines meet every condition.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    /// <exception cref="ArgumentException">A condition names a column that the table does not have.</exception>
    public int Count<T>(params ImmutableArray<LineCondition> where) => LineTables.Of<T>().Count(_database, where);

    /// <summary>How many published lines share each value of a column: the most frequent first, of two the first in ordinal order; lines without a value are not counted.</summary>
    /// <typeparam name="T">The type of the line.</typeparam>
    /// <param name="column">The column's name.</param>
    /// <param name="where">What the lines have to meet.</param>
    /// <param name="limit">How many values at most.</param>
    /// <exception cref="NotSupportedException">The type is no line of the record.</exception>
    /// <exception cref="ArgumentException">A column is named that the table does not have.</exception>
    public IReadOnlyList<Tally> Tallies<T>(string column, ImmutableArray<LineCondition> where, int limit) => LineTables.Of<T>().Tallies(_database, column, where, limit);

    /// <summary>One hash over all that was published: equal as long as the record published is the same. Empty when nothing was published.</summary>
    public string Seal() => LineTables.Seal(_database);

    /// <summary>
    /// Reads the whole file and says what in it is not as it was left: pages and indexes, the kept analyses, and the published lines. The bytes of the documents
    /// are not looked at: their hash is their name, and whoever reads them holds them against it.
    /// </summary>
    /// <param name="cancellation">Stops before the end.</param>
    /// <returns>A sentence for each finding; empty when all is well.</returns>
    public IReadOnlyList<string> Check(CancellationToken cancellation) => Integrity.Check(_database, cancellation);

    /// <summary>Closes the record. After writing, everything lies in the one file.</summary>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        if (_writing)
        {
            RecordFile.Close(_database);
        }
        else
        {
            _database.Dispose();
        }
    }

    internal static RecordStore OpenForWriting(string path, Layout layout) => new(RecordFile.OpenForWriting(path, layout), writing: true);

    internal static RecordStore OpenForReading(string path, Layout layout) => new(RecordFile.OpenForReading(path, layout), writing: false);

    private void Replace(Record record, RecordSummary summary, CancellationToken cancellation)
    {
        foreach (var table in LineTables.All)
        {
            table.Replace(_database, record, summary, cancellation);
        }

        _inputs.Reach();
    }

    private void Write(Action work)
    {
        MustBeWriting();
        _database.InTransaction(work);
    }

    private void MustBeWriting()
    {
        if (!_writing)
        {
            throw new InvalidOperationException($"{Path} was opened for reading");
        }
    }
}
