using System.Text;
using Variorum.Model;

namespace Variorum.Store;

/// <summary>The full-text index over the accounts: titles and texts.</summary>
internal sealed class TextIndex
{
    private readonly Database _database;
    private readonly Inputs _inputs;

    public TextIndex(Database database, Inputs inputs)
    {
        _database = database;
        _inputs = inputs;
    }

    /// <summary>The documents whose kept result of a stage is not the one that was indexed, by id.</summary>
    public IReadOnlyList<string> Missing(string stage)
    {
        using var rows = _database.Query(
            """
            SELECT i.id FROM analysis a JOIN input i ON i.number = a.input LEFT JOIN indexed_input x ON x.input = a.input
            WHERE a.stage = ? AND x.key IS NOT a.key ORDER BY i.id
            """).Bind(1, stage);
        var found = new List<string>();
        while (rows.Step())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }

    /// <summary>Indexes the accounts of a document in place of those indexed for it before.</summary>
    public void Add(SearchableDocument document)
    {
        var input = _inputs.Find(document.Document) ?? throw new ArgumentException($"the record keeps no document {document.Document}", nameof(document));
        Remove(input);
        foreach (var account in document.Accounts)
        {
            _database.Command("INSERT INTO indexed_account (account, input) VALUES (?, ?)").Bind(1, account.Id).Bind(2, input).Run();
            var (title, text) = Split(account);
            _database.Command("INSERT INTO text_index (rowid, title, text) VALUES (?, ?, ?)")
                .Bind(1, _database.LastInsertedRow())
                .Bind(2, title)
                .Bind(3, text)
                .Run();
        }

        _database.Command("INSERT INTO indexed_input (input, key) VALUES (?, ?) ON CONFLICT (input) DO UPDATE SET key = excluded.key")
            .Bind(1, input)
            .Bind(2, document.Key)
            .Run();
    }

    /// <summary>The accounts that hold every word, best first.</summary>
    public IReadOnlyList<string> Search(string words, int limit, int skip)
    {
        var query = ToQuery(words);
        if (query.Length == 0)
        {
            return [];
        }

        // Equal ranks in the order of the ids: the order of indexing must not show.
        using var rows = _database.Query(
            "SELECT a.account FROM text_index t JOIN indexed_account a ON a.number = t.rowid WHERE text_index MATCH ? ORDER BY t.rank, a.account LIMIT ? OFFSET ?")
            .Bind(1, query)
            .Bind(2, limit)
            .Bind(3, skip);
        var found = new List<string>();
        while (rows.Step())
        {
            found.Add(rows.Text(0));
        }

        return found;
    }

    /// <summary>How many accounts hold every word.</summary>
    public int Count(string words)
    {
        var query = ToQuery(words);
        if (query.Length == 0)
        {
            return 0;
        }

        using var rows = _database.Query("SELECT count(*) FROM text_index WHERE text_index MATCH ?").Bind(1, query);
        rows.Step();
        return (int)rows.Int64(0);
    }

    /// <summary>
    /// Each word as a quoted string: what FTS5 takes for an operator (AND, NEAR, *, ^, :, -) is then a word like any other. Words without a letter or
    /// digit are left out, for the index holds none.
    /// </summary>
    private static string ToQuery(string words)
    {
        var query = new StringBuilder();
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            {
                query.Append('"').Append(word.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')).Append("\" ");
            }
        }

        return query.ToString();
    }

    /// <summary>Takes a document out so that none of its words stays: a deleted row keeps its words in the index until what holds them is merged.</summary>
    public void Purge(long input)
    {
        Remove(input);
        _database.Command("DELETE FROM indexed_input WHERE input = ?").Bind(1, input).Run();
        _database.Run("INSERT INTO text_index (text_index) VALUES ('optimize')");
    }

    /// <summary>Takes out what was indexed for a document.</summary>
    /// <remarks>Row by row: a command that may touch several rows makes FTS5 write out all it has gathered in memory, each time.</remarks>
    private void Remove(long input)
    {
        var accounts = _database.Command("SELECT number FROM indexed_account WHERE input = ?");
        while (accounts.Bind(1, input).Number() is { } number)
        {
            _database.Command("DELETE FROM text_index WHERE rowid = ?").Bind(1, number).Run();
            _database.Command("DELETE FROM indexed_account WHERE number = ?").Bind(1, number).Run();
        }
    }

    private static (string Title, string Text) Split(AccountText account)
    {
        var title = new StringBuilder();
        var text = new StringBuilder(account.Text.Length);
        foreach (var block in account.Blocks)
        {
            (block.Kind == BlockKind.Title ? title : text).Append(block.Span.In(account.Text)).Append('\n');
        }

        return (title.ToString(), text.ToString());
    }
}
