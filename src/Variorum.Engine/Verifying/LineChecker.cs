using System.Text.Json;
using Variorum.Model.Json;

namespace Variorum.Engine.Verifying;

/// <summary>
/// Walks the JSON of a line and compares every evidence and content range in it with the words it should hold, whatever the kind of the line:
/// an object with <c>rule</c> and <c>in</c> is evidence, wherever it stands.
/// </summary>
internal sealed class LineChecker(IReadOnlyDictionary<string, AccountText> accounts, IReadOnlySet<string> ids)
{
    /// <summary>Keys whose strings must be ids of the record.</summary>
    private static readonly HashSet<string> IdKeys = new(StringComparer.Ordinal) { "account", "document", "parent", "child", "accounts", "refs", "new", "series", "event", "mentions", "answers_to", "referent" };

    private readonly List<CheckFailure> _failures = [];
    private readonly List<SourceClaim> _sourceClaims = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<CheckFailure> Failures => _failures;

    /// <summary>Words said to stand in a decoded source, to be compared when that document is read again.</summary>
    public ILookup<string, SourceClaim> SourceClaims => _sourceClaims.ToLookup(c => c.Document, StringComparer.Ordinal);

    /// <summary>How many ranges were compared.</summary>
    public int Ranges { get; private set; }

    /// <summary>Checks a line.</summary>
    /// <param name="kind">The name of its file without the ending.</param>
    /// <param name="line">Its canonical JSON.</param>
    public void Check(string kind, ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var where = root.TryGetProperty("id", out var id) ? $"{kind} {id.GetString()}" : kind;
        if (kind == "statements")
        {
            Content(where, root);
        }
        else if (kind == "accounts")
        {
            Account(where, root);
        }

        if (kind is "statements" or "figures" or "citations" or "actors" or "event_mentions" or "ledger" && (!root.TryGetProperty("evidence", out var evidence) || evidence.GetArrayLength() == 0))
        {
            Fail(where, "the line has no evidence");
        }

        Walk(where, "", root);
    }

    /// <summary>Checks a ruling: its id, and the lines it names. The words and documents it is about may be none of the record's; its outcome says so.</summary>
    public void Check(RulingOutcome outcome)
    {
        if (outcome.Id != outcome.Ruling.Id)
        {
            Fail(outcome.Id, $"the ruling’s id is {outcome.Ruling.Id}");
        }

        foreach (var id in outcome.Refs.Where(id => !ids.Contains(id)))
        {
            Fail(outcome.Id, $"refs names {id}, which the record does not hold");
        }
    }

    private void Walk(string where, string key, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Walk(where, key, item);
                }

                break;
            case JsonValueKind.Object when element.TryGetProperty("rule", out _) && element.TryGetProperty("in", out _):
                Evidence(where, RecordJson.Read<Evidence>(element));
                break;
            case JsonValueKind.Object:
                Interval(where, element);
                foreach (var property in element.EnumerateObject())
                {
                    Walk(where, property.Name, property.Value);
                }

                break;
            case JsonValueKind.String when IdKeys.Contains(key) && !ids.Contains(element.GetString()!):
                Fail(where, $"{key} names {element.GetString()}, which the record does not hold");
                break;
        }
    }

    private void Evidence(string where, Evidence evidence)
    {
        if (evidence.Text.Length == 0 || evidence.Rule.Length == 0)
        {
            Fail(where, "an evidence has no words or no rule");
        }
        else if (evidence is { Place: EvidencePlace.Text, Account: { } account, Start: { } start, End: { } end })
        {
            Text(where, account, start, end, evidence);
        }
        else if (evidence is { Place: EvidencePlace.Source, SourceStart: { } from, SourceEnd: { } to })
        {
            _sourceClaims.Add(new SourceClaim(where, evidence.Document, from, to, evidence.Text));
        }
        else if (evidence is not { Place: EvidencePlace.Field, Field.Length: > 0 })
        {
            Fail(where, $"the evidence “{evidence.Text}” does not say where it stands");
        }
    }

    private void Text(string where, string accountId, int start, int end, Evidence evidence)
    {
        if (Words(where, accountId, start, end) is not { } words)
        {
            return;
        }

        if (words != evidence.Text)
        {
            Fail(where, $"[{start}:{end}) of account {accountId} holds “{words}”, not “{evidence.Text}”");
            return;
        }

        var source = accounts[accountId].SourceOf(new Span(start, end));
        if (source?.Start != evidence.SourceStart || source?.End != evidence.SourceEnd)
        {
            Fail(where, $"“{evidence.Text}” stands at {source?.ToString() ?? "no place"} of the source, not at [{evidence.SourceStart}:{evidence.SourceEnd})");
        }
    }

    private void Content(string where, JsonElement statement)
    {
        var content = RecordJson.Read<StatementContent>(statement.GetProperty("content"));
        var account = statement.GetProperty("account").GetString()!;
        var words = content.Spans.Select(span => Words(where, account, span.Start, span.End)).ToList();
        if (words.All(w => w is not null) && string.Join(' ', words) != content.Text)
        {
            Fail(where, $"the content’s spans hold “{string.Join(' ', words)}”, not “{content.Text}”");
        }
    }

    private void Account(string where, JsonElement line)
    {
        var account = RecordJson.Read<Account>(line);
        if (!accounts.TryGetValue(account.Id, out var text))
        {
            Fail(where, "the record holds no text of this account");
            return;
        }

        if (account.Length != text.Text.Length || !account.Blocks.SequenceEqual(text.Blocks) || !account.Removed.SequenceEqual(text.Removed))
        {
            Fail(where, "length, blocks or removed words differ from what was read");
        }

        foreach (var removal in account.Removed)
        {
            _sourceClaims.Add(new SourceClaim(where, account.Document, removal.SourceStart, removal.SourceEnd, removal.Text));
        }
    }

    private string? Words(string where, string accountId, int start, int end)
    {
        Ranges++;
        if (!accounts.TryGetValue(accountId, out var account))
        {
            Fail(where, $"a range lies in account {accountId}, which the record does not hold");
            return null;
        }

        if (start < 0 || end < start || end > account.Text.Length)
        {
            Fail(where, $"[{start}:{end}) lies outside account {accountId}");
            return null;
        }

        return account.Text[start..end];
    }

    private void Interval(string where, JsonElement element)
    {
        if (element.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.String
            && element.TryGetProperty("to", out var to) && to.ValueKind == JsonValueKind.String
            && string.CompareOrdinal(from.GetString(), to.GetString()) > 0)
        {
            Fail(where, $"an interval runs backwards: {from.GetString()} to {to.GetString()}");
        }
    }

    private void Fail(string where, string what) => _failures.Add(new CheckFailure(where, what));
}
