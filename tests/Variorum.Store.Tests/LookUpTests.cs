using System.Text.Json;
using Variorum.Model;

namespace Variorum.Store.Tests;

/// <summary>Looking published lines up by their columns.</summary>
public sealed class LookUpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordStore _store;
    private readonly string[] _accounts;

    public LookUpTests()
    {
        _store = RecordStore.OpenForWriting(_folder.Record);
        StoredDocument[] documents = [Samples.Document("one"), Samples.Document("two"), Samples.Document("three")];
        _store.Save(documents, []);
        var record = Samples.Record(documents);
        record = record with { Statements = [record.Statements[0], record.Statements[1] with { Speaker = Party.UnknownOutlet }, record.Statements[2] with { Said = null }] };
        _store.Publish(record, Samples.Summary(record), CancellationToken.None);
        _accounts = [.. record.Statements.Select(s => s.Account)];
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Lines_are_found_by_a_column_in_the_order_of_the_export() =>
        Assert.Equal([_accounts[0], _accounts[2]], Accounts(new LineQuery { Where = [LineCondition.Is("speaker", "actor-1")] }));

    [Fact]
    public void Every_condition_has_to_be_met() =>
        Assert.Equal([_accounts[2]], Accounts(new LineQuery { Where = [LineCondition.Is("speaker", "actor-1"), LineCondition.Is("account", _accounts[2])] }));

    [Fact]
    public void A_line_without_a_value_meets_no_bound() =>
        Assert.Equal(
            [_accounts[0], _accounts[1]],
            Accounts(new LineQuery { Where = [new LineCondition("said_from", LineComparison.AtLeast, "2031-05-05"), new LineCondition("said_to", LineComparison.AtMost, "2031-05-05")] }));

    [Fact]
    public void Lines_that_lack_a_value_can_be_asked_for() =>
        Assert.Equal([_accounts[2]], Accounts(new LineQuery { Where = [LineCondition.Lacks("said_from")] }));

    [Fact]
    public void A_list_is_asked_for_one_of_its_values_whole()
    {
        var several = Samples.Record(Samples.Document("one"));
        several = several with { Ledger = [several.Ledger[0] with { Accounts = ["ab.0", "cd.0"] }, several.Ledger[0] with { Id = "ledger-2", Accounts = ["cd.0"] }] };
        _store.Publish(several, Samples.Summary(several), CancellationToken.None);

        Assert.Equal(1, _store.Count<LedgerEntry>(LineCondition.Holds("accounts", "ab.0")));
        Assert.Equal(2, _store.Count<LedgerEntry>(LineCondition.Holds("accounts", "cd.0")));
        Assert.Equal(0, _store.Count<LedgerEntry>(LineCondition.Holds("accounts", "b.0")));
        Assert.Equal(0, _store.Count<LedgerEntry>(LineCondition.Holds("accounts", "ab.0|cd.0x")));
    }

    [Fact]
    public void A_stretch_passes_over_what_comes_before() => Assert.Equal([_accounts[1]], Accounts(new LineQuery { Skip = 1, Limit = 1 }));

    [Fact]
    public void In_another_order_lines_without_a_value_stand_last()
    {
        Assert.Equal(_accounts, Accounts(new LineQuery { Order = new LineOrder("said_from", Descending: false) }));
        Assert.Equal(_accounts, Accounts(new LineQuery { Order = new LineOrder("said_from", Descending: true) }));
        Assert.Equal(_accounts.OrderDescending(StringComparer.Ordinal), Accounts(new LineQuery { Order = new LineOrder("account", Descending: true) }));
    }

    [Fact]
    public void Values_are_tallied_the_most_frequent_first()
    {
        Assert.Equal([new Tally("Marsh Guard", 2), new Tally("unknown outlet", 1)], _store.Tallies<Statement>("speaker_name", [], 10));
        Assert.Equal([new Tally("Marsh Guard", 2)], _store.Tallies<Statement>("speaker_name", [], 1));
        Assert.Equal([new Tally("actor-1", 1)], _store.Tallies<Statement>("speaker", [LineCondition.Is("account", _accounts[0])], 10));
        Assert.Equal(2, _store.Count<Statement>(LineCondition.Is("speaker", "actor-1")));
        Assert.Equal(3, _store.Count<Statement>());
    }

    [Theory]
    [InlineData("body")]
    [InlineData("account; DROP TABLE statements")]
    [InlineData("")]
    public void A_column_that_is_none_is_refused_and_never_becomes_part_of_a_command(string column)
    {
        Assert.Throws<ArgumentException>(() => _store.Bodies<Statement>(new LineQuery { Where = [LineCondition.Is(column, "x")] }));
        Assert.Throws<ArgumentException>(() => _store.Bodies<Statement>(new LineQuery { Order = new LineOrder(column, Descending: false) }));
        Assert.Throws<ArgumentException>(() => _store.Tallies<Statement>(column, [], 1));
        Assert.Throws<ArgumentException>(() => _store.Count<Statement>(LineCondition.Is(column, "x")));
    }

    [Fact]
    public void A_value_is_data() => Assert.Empty(Accounts(new LineQuery { Where = [LineCondition.Is("account", "' OR 1 = 1 --")] }));

    [Fact]
    public void The_seal_changes_with_what_is_published()
    {
        var seal = _store.Seal();
        var other = Samples.Record(Samples.Document("four"));
        _store.Publish(other, Samples.Summary(other), CancellationToken.None);
        Assert.NotEqual(seal, _store.Seal());
        Assert.Equal(64, seal.Length);
    }

    private string[] Accounts(LineQuery query) =>
        [.. _store.Bodies<Statement>(query).Select(body => JsonDocument.Parse(body).RootElement.GetProperty("account").GetString()!)];
}
