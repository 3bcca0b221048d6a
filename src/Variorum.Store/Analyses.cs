using System.Security.Cryptography;
using System.Text;

namespace Variorum.Store;

/// <summary>What the stages found, kept so that only what is new or changed is analysed again.</summary>
/// <remarks>A kept result is believed by every later run, so each row is sealed: the seal is the SHA-256 over stage, key and body.</remarks>
internal sealed class Analyses
{
    private const string Columns = "SELECT i.id, a.stage, a.key, a.seal, a.body FROM input i JOIN analysis a ON a.input = i.number";

    private readonly Database _database;

    public Analyses(Database database) => _database = database;

    /// <summary>Keeps a result in place of an earlier one of the same stage.</summary>
    /// <param name="input">The document's number inside this file.</param>
    /// <param name="analysis">The result.</param>
    public void Save(long input, StoredAnalysis analysis)
    {
        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        Seal(analysis.Stage, analysis.Key, analysis.Body.Span, seal);
        _database.Command(
            """
            INSERT INTO analysis (input, stage, key, seal, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (input, stage) DO UPDATE SET key = excluded.key, seal = excluded.seal, body = excluded.body
            """)
            .Bind(1, input)
            .Bind(2, analysis.Stage)
            .Bind(3, analysis.Key)
            .Bind(4, seal)
            .Bind(5, analysis.Body.Span)
            .Run();
    }

    /// <summary>Every result, by document id and stage.</summary>
    public IEnumerable<StoredAnalysis> All()
    {
        using var rows = _database.Query($"{Columns} ORDER BY i.id, a.stage");
        while (rows.Step())
        {
            yield return Read(rows);
        }
    }

    /// <summary>The results for one document, by stage.</summary>
    public IReadOnlyList<StoredAnalysis> Of(string document)
    {
        using var rows = _database.Query($"{Columns} WHERE i.id = ? ORDER BY a.stage").Bind(1, document);
        var found = new List<StoredAnalysis>();
        while (rows.Step())
        {
            found.Add(Read(rows));
        }

        return found;
    }

    /// <summary>The result of one stage for one document; null when there is none.</summary>
    public StoredAnalysis? Of(string document, string stage)
    {
        using var rows = _database.Query($"{Columns} WHERE i.id = ? AND a.stage = ?").Bind(1, document).Bind(2, stage);
        return rows.Step() ? Read(rows) : null;
    }

    public IEnumerable<AnalysisKey> Keys()
    {
        using var rows = _database.Query("SELECT i.id, a.stage, a.key FROM input i JOIN analysis a ON a.input = i.number ORDER BY i.id, a.stage");
        while (rows.Step())
        {
            yield return new AnalysisKey(rows.Text(0), rows.Text(1), rows.Text(2));
        }
    }

    /// <summary>Which results are not those that were kept, a sentence each.</summary>
    public IEnumerable<string> Check(CancellationToken cancellation)
    {
        using var rows = _database.Query($"{Columns} ORDER BY i.id, a.stage");
        while (rows.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsSealed(rows))
            {
                yield return Broken(rows);
            }
        }
    }

    private StoredAnalysis Read(Command row) =>
        IsSealed(row)
            ? new StoredAnalysis(row.Text(0), row.Text(1), row.Text(2), row.Blob(4).ToArray())
            : throw SqliteResult.Damaged(_database.Path, Broken(row));

    private static bool IsSealed(Command row)
    {
        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        Seal(row.Text(1), row.Text(2), row.Blob(4), seal);
        return seal.SequenceEqual(row.Blob(3));
    }

    private static string Broken(Command row) => $"the result of stage {row.Text(1)} for document {row.Text(0)} is not the one that was kept";

    private static void Seal(string stage, string key, ReadOnlySpan<byte> body, Span<byte> seal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{stage}\n{key}\n"));
        hash.AppendData(body);
        hash.GetHashAndReset(seal);
    }
}
