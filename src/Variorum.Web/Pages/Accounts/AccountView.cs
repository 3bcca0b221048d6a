using Variorum.Web.Hosting;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>What the page of one account shows: a part of its text, and the lines whose words stand there.</summary>
public sealed record AccountView
{
    public required PublishedRecord Record { get; init; }

    public required Address Address { get; init; }

    public required Account Account { get; init; }

    public required Document Document { get; init; }

    public required string Text { get; init; }

    public required TextPart Part { get; init; }

    public required Layers Layers { get; init; }

    /// <summary>The words that were asked for.</summary>
    public required Span? At { get; init; }

    public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>The lines, in the order of their words.</summary>
    public required ImmutableArray<AccountLine> Lines { get; init; }

    /// <summary>Text it shares with others.</summary>
    public required ImmutableArray<Reuse> Reuse { get; init; }

    /// <summary>The accounts that this one quotes at length.</summary>
    public required ImmutableArray<Account> Nested { get; init; }

    /// <summary>Looks an account up with all that stands in it.</summary>
    /// <returns>Null where the record has no text of the account.</returns>
    internal static AccountView? Of(RecordLease lease, Account account, Address address)
    {
        var record = lease.Record;
        if (record.Text(account.Id) is not { } text || record.Find<Document>(account.Document) is not { } document)
        {
            return null;
        }

        var at = address.Range("at") is { } asked && asked.End <= text.Text.Length ? asked : (Span?)null;
        var part = TextPart.Of(text.Text, account.Blocks, at, address.Number("part"));
        var layers = Layers.Of(address);
        var reuse = record.Lines<Reuse>("from_account", account.Id).AddRange(record.Lines<Reuse>("to_account", account.Id));
        var statements = record.Lines<Statement>("account", account.Id).Where(s => s.Content.Spans.Any(part.Range.Overlaps)).ToList();
        var figures = record.Lines<Figure>("account", account.Id).Where(f => f.Evidence[0].Start is { } start && part.Range.Contains(start)).ToList();
        var citations = record.Lines<Citation>("account", account.Id).Where(c => c.Evidence[0].Start is { } start && part.Range.Contains(start)).ToList();
        var events = record.Lines<EventMention>("account", account.Id).Where(m => m.Evidence[0].Start is { } start && part.Range.Contains(start)).ToList();
        var ledger = record.Lines<LedgerEntry>(new LineQuery { Where = [LineCondition.Holds("accounts", account.Id)] })
            .Where(entry => AccountMarks.Of(entry, account.Id).Any(mark => part.Range.Overlaps(mark.Span))).ToList();
        return new AccountView
        {
            Record = record,
            Address = address,
            Account = account,
            Document = document,
            Text = text.Text,
            Part = part,
            Layers = layers,
            At = at,
            Marks =
            [
                .. layers.Show(Layers.Statements) ? statements.SelectMany(AccountMarks.Of) : [],
                .. layers.Show(Layers.Events) ? events.SelectMany(AccountMarks.Of) : [],
                .. layers.Show(Layers.Ledger) ? ledger.SelectMany(entry => AccountMarks.Of(entry, account.Id)) : [],
                .. layers.Show(Layers.Figures) ? figures.SelectMany(AccountMarks.Of) : [],
                .. layers.Show(Layers.Citations) ? citations.SelectMany(AccountMarks.Of) : [],
                .. layers.Show(Layers.Copies) ? reuse.Select(r => AccountMarks.Of(r.From.Account == account.Id ? r.From : r.To)) : [],
            ],
            Lines =
            [
                .. statements.Select(s => new AccountLine(s.Content.Spans[0].Start, AccountMarks.Anchor(s), s))
                    .Concat(events.SelectMany(m => AccountMarks.Of(m).Take(1).Select(mark => new AccountLine(mark.Span.Start, AccountMarks.Anchor(m), m))))
                    .Concat(ledger.SelectMany(entry => AccountMarks.Of(entry, account.Id).Take(1).Select(mark => new AccountLine(mark.Span.Start, AccountMarks.Anchor(entry), entry))))
                    .Concat(figures.Select(f => new AccountLine(f.Evidence[0].Start ?? 0, AccountMarks.Anchor(f), f)))
                    .Concat(citations.Select(c => new AccountLine(c.Evidence[0].Start ?? 0, AccountMarks.Anchor(c), c)))
                    .OrderBy(line => line.Start).ThenBy(line => line.Anchor, StringComparer.Ordinal),
            ],
            Reuse = reuse,
            Nested = record.Lines<Account>("parent", account.Id),
        };
    }
}
