using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Variorum.Model;
using Variorum.Model.Json;

namespace Variorum.Store;

/// <summary>A <see cref="LineTable"/> whose lines have a type.</summary>
/// <typeparam name="T">The type of the line.</typeparam>
internal sealed class TypedLineTable<T> : LineTable
{
    /// <summary>How many lines are serialised while as many are written: enough to outweigh the change of threads, few enough to bound memory.</summary>
    private const int Batch = 256;

    private static readonly string EmptySeal = Ids.Sha256([]);

    private readonly Func<Record, RecordSummary, ImmutableArray<T>> _lines;
    private readonly ImmutableArray<Column<T>> _columns;

    public TypedLineTable(string name, Func<Record, RecordSummary, ImmutableArray<T>> lines, params ImmutableArray<Column<T>> columns)
        : base(name)
    {
        _lines = lines;
        _columns = columns;
    }

    private string ColumnNames => string.Concat(_columns.Select(c => c.Name + ", "));

    public override void Replace(Database database, Record record, RecordSummary summary, CancellationToken cancellation)
    {
        database.Run($"DELETE FROM {Name}");
        using var insert = database.Query($"INSERT INTO {Name} ({ColumnNames}body, line) VALUES ({string.Concat(Enumerable.Repeat("?, ", _columns.Length))}?, ?)");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = _lines(record, summary);
        var number = 0;

        // Two in turn: one is filled while the other is written.
        SerialisedLines[] buffers = [new(), new()];
        foreach (var serialised in Ahead.Make((lines.Length + Batch - 1) / Batch, i => buffers[i % 2].Fill(lines.AsSpan()[(i * Batch)..Math.Min(lines.Length, (i + 1) * Batch)])))
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(serialised.File);
            for (var place = 0; place < serialised.Count; place++)
            {
                for (var i = 0; i < _columns.Length; i++)
                {
                    Bind(insert, i + 1, _columns[i].Value(lines[number]));
                }

                insert.Bind(_columns.Length + 1, serialised[place]).Bind(_columns.Length + 2, ++number).Run();
            }
        }

        database.Command("INSERT INTO published (file, lines, sha256) VALUES (?, ?, ?) ON CONFLICT (file) DO UPDATE SET lines = excluded.lines, sha256 = excluded.sha256")
            .Bind(1, Name)
            .Bind(2, number)
            .Bind(3, Convert.ToHexStringLower(hash.GetHashAndReset()))
            .Run();
    }

    /// <summary>The canonical bytes of each line, in the order of the export.</summary>
    public IEnumerable<byte[]> Bodies(Database database)
    {
        using var rows = database.Query($"SELECT body FROM {Name} ORDER BY line");
        while (rows.Step())
        {
            yield return rows.Blob(0).ToArray();
        }
    }

    /// <summary>The lines, in the order of the export.</summary>
    public IEnumerable<T> Lines(Database database)
    {
        var number = 0;
        foreach (var body in Bodies(database))
        {
            number++;
            yield return Parse(body) is { } line ? line : throw SqliteResult.Damaged(database.Path, $"line {number} of {Name} cannot be read");
        }
    }

    /// <summary>The canonical bytes of the lines a query asks for.</summary>
    /// <exception cref="ArgumentException">The query names a column that the table does not have.</exception>
    public IReadOnlyList<byte[]> Bodies(Database database, LineQuery query)
    {
        // The places come from an index alone; bodies are read of those lines only that are given.
        var order = query.Order is { } by ? $"{Known(by.Column)} {(by.Descending ? "DESC" : "ASC")} NULLS LAST, line" : "line";
        using var places = database.Query($"SELECT line FROM {Name}{Where(query.Where)} ORDER BY {order} LIMIT ? OFFSET ?");
        var bound = BindConditions(places, query.Where);
        places.Bind(bound + 1, query.Limit).Bind(bound + 2, query.Skip);
        var line = database.Command($"SELECT body FROM {Name} WHERE line = ?");
        var bodies = new List<byte[]>();
        while (places.Step())
        {
            line.Bind(1, places.Int64(0)).Step();
            bodies.Add(line.Blob(0).ToArray());
            line.Reset();
        }

        return bodies;
    }

    /// <summary>How many lines meet every condition.</summary>
    /// <exception cref="ArgumentException">A condition names a column that the table does not have.</exception>
    public int Count(Database database, ImmutableArray<LineCondition> conditions)
    {
        using var rows = database.Query($"SELECT count(*) FROM {Name}{Where(conditions)}");
        BindConditions(rows, conditions);
        rows.Step();
        return (int)rows.Int64(0);
    }

    /// <summary>How many lines share each value of a column: the most frequent first, of two the first in ordinal order.</summary>
    /// <exception cref="ArgumentException">A column is named that the table does not have.</exception>
    public IReadOnlyList<Tally> Tallies(Database database, string column, ImmutableArray<LineCondition> conditions, int limit)
    {
        using var rows = database.Query(
            $"SELECT {Known(column)} AS value, count(*) AS lines FROM {Name}{Where(conditions)} GROUP BY value HAVING value IS NOT NULL ORDER BY lines DESC, value LIMIT ?");
        var bound = BindConditions(rows, conditions);
        rows.Bind(bound + 1, limit);
        var tallies = new List<Tally>();
        while (rows.Step())
        {
            tallies.Add(new Tally(rows.Text(0), (int)rows.Int64(1)));
        }

        return tallies;
    }

    public override IEnumerable<string> Check(Database database, CancellationToken cancellation)
    {
        var intact = true;
        foreach (var finding in CheckSeal(database, cancellation))
        {
            intact = false;
            yield return finding;
        }

        using var rows = database.Query($"SELECT {ColumnNames}body FROM {Name} ORDER BY line");
        for (var number = 1; rows.Step(); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Parse(rows.Blob(_columns.Length)) is not { } line)
            {
                yield return $"line {number} of {Name} cannot be read";
            }
            else if (intact && _columns.Where((c, i) => !Equals(c.Value(line), Value(rows, i))).FirstOrDefault() is { } column)
            {
                // Only of lines that are as they were published: an altered one may lack what the column is taken from.
                yield return $"line {number} of {Name} has another {column.Name} than it was published with";
            }
        }
    }

    /// <summary>The conditions as SQL. Only names of known columns become part of it; the values are bound.</summary>
    private string Where(ImmutableArray<LineCondition> conditions) =>
        conditions.IsEmpty ? "" : " WHERE " + string.Join(" AND ", conditions.Select(c => Comparison(Known(c.Column), c.Comparison)));

    private static string Comparison(string column, LineComparison comparison) => comparison switch
    {
        LineComparison.Equal => $"{column} = ?",
        LineComparison.AtLeast => $"{column} >= ?",
        LineComparison.AtMost => $"{column} <= ?",
        LineComparison.Holds => $"instr('|' || {column} || '|', '|' || ? || '|') > 0",

        // Takes its value as the others do, so that values are bound by place.
        LineComparison.Missing => $"{column} IS NULLIF(?, '')",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
    };

    private string Known(string column) =>
        _columns.Any(c => c.Name == column) ? column : throw new ArgumentException($"{Name} has no column {column}", nameof(column));

    /// <summary>Binds the values of conditions.</summary>
    /// <returns>How many were bound.</returns>
    private static int BindConditions(Command command, ImmutableArray<LineCondition> conditions)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            command.Bind(i + 1, conditions[i].Value);
        }

        return conditions.Length;
    }

    private IEnumerable<string> CheckSeal(Database database, CancellationToken cancellation)
    {
        using var published = database.Query("SELECT lines, sha256 FROM published WHERE file = ?").Bind(1, Name);
        var (count, seal) = published.Step() ? (published.Int64(0), published.Text(1)) : (0, EmptySeal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var number = 0;
        foreach (var body in Bodies(database))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            Seal(hash, body);
        }

        if (number != count || Convert.ToHexStringLower(hash.GetHashAndReset()) != seal)
        {
            yield return $"the {number} lines of {Name} are not the {count} that were published";
        }
    }

    /// <summary>The seal of a table is the SHA-256 of its file as it is exported.</summary>
    private static void Seal(IncrementalHash hash, ReadOnlySpan<byte> body)
    {
        hash.AppendData(body);
        hash.AppendData("\n"u8);
    }

    private static T? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return RecordJson.Read<T>(body);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            return default;
        }
    }

    private static void Bind(Command command, int index, object? value)
    {
        if (value is long number)
        {
            command.Bind(index, number);
        }
        else
        {
            command.Bind(index, (string?)value);
        }
    }

    private static object? Value(Command rows, int column) =>
        rows.IsNull(column) ? null : rows.IsNumber(column) ? rows.Int64(column) : rows.Text(column);
}
