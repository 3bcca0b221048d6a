using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Variorum.Store;

/// <summary>
/// A prepared command. Values are bound by position from 1 and never become part of the SQL; rows are read by column from 0.
/// </summary>
/// <remarks>SQLite's C interface rather than ADO.NET: bytes go in and out as spans, so a line costs no copy on the heap, and every result code passes through one place.</remarks>
internal sealed class Command : IDisposable
{
    private readonly Database _database;
    private readonly sqlite3_stmt _statement;

    public Command(Database database, sqlite3_stmt statement)
    {
        _database = database;
        _statement = statement;
    }

    public Command Bind(int index, long? value)
    {
        _database.Check(value is { } number ? raw.sqlite3_bind_int64(_statement, index, number) : raw.sqlite3_bind_null(_statement, index));
        return this;
    }

    public Command Bind(int index, string? value)
    {
        if (value is null)
        {
            _database.Check(raw.sqlite3_bind_null(_statement, index));
            return this;
        }

        // Not the overload for strings: that one ends at the first U+0000.
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, Encoding.UTF8.GetByteCount(value)));
        var length = Encoding.UTF8.GetBytes(value, buffer);
        var result = raw.sqlite3_bind_text(_statement, index, buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        _database.Check(result);
        return this;
    }

    public Command Bind(int index, ReadOnlySpan<byte> value)
    {
        _database.Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, index, 0) : raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        var failure = _database.Failure(result);
        Reset();
        throw failure;
    }

    /// <summary>Runs a command that gives no rows, and makes it ready for the next values.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    /// <summary>The number in the first column of the first row; null when there is no row.</summary>
    public long? Number()
    {
        var number = Step() ? Int64(0) : (long?)null;
        Reset();
        return number;
    }

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a column, valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public bool IsNumber(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_INTEGER;

    public void Reset() => raw.sqlite3_reset(_statement);

    public void Dispose() => _statement.Dispose();
}
