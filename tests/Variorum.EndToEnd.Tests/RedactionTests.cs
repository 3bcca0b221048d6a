using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Model;
using Variorum.Publishing;
using Variorum.Store;

namespace Variorum.EndToEnd.Tests;

/// <summary>A name on the list beside a record is seen by nobody, and nothing else changes.</summary>
public sealed class RedactionTests : IDisposable
{
    private const string Listed = "Tomas Arvelle";

    private readonly Scratch _scratch = new();
    private readonly string _record;

    public RedactionTests()
    {
        _record = _scratch["r.vrec"];
        var paths = InventedNews.Write(_scratch.MakeFolder("news"), 12);
        new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [.. paths], Record = _record, Threads = 2 }, null, CancellationToken.None).GetAwaiter().GetResult();
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void No_export_holds_a_listed_name_or_a_short_form_of_it_and_every_line_keeps_its_length()
    {
        var open = Export("open");
        Assert.Contains("Arvelle", open, StringComparison.Ordinal);

        File.WriteAllText(RedactionList, $"# asked for by the desk\n{Listed}\n");
        var masked = Export("masked");

        Assert.DoesNotContain("Tomas", masked, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Arvelle", masked, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("█████ ███████", masked, StringComparison.Ordinal);
        Assert.Equal(open.Split('\n').Select(line => line.Length), masked.Split('\n').Select(line => line.Length));
    }

    [Fact]
    public void A_listed_name_cannot_be_found_out_by_searching_or_filtering()
    {
        File.WriteAllText(RedactionList, Listed);
        using var record = PublishedRecord.Open(_record);
        Assert.Equal(0, record.Search("arvelle", 0, 10).Total);
        Assert.Equal(0, record.Count<Statement>(LineCondition.Is("speaker_name", Listed)));
        Assert.Empty(record.Lines<Actor>("name", Listed));
        Assert.DoesNotContain(record.Tallies<Statement>("speaker_name", 100), tally => tally.Value == Listed);
        Assert.NotEqual(0, record.Search("Brandt", 0, 10).Total);
    }

    [Fact]
    public void A_list_that_changes_makes_what_is_shown_outdated()
    {
        using var record = PublishedRecord.Open(_record);
        Assert.True(record.IsCurrent());
        File.WriteAllText(RedactionList, Listed);
        Assert.False(record.IsCurrent());
        using var masked = PublishedRecord.Open(_record);
        Assert.NotEqual(record.Seal, masked.Seal);
    }

    [Fact]
    public void Many_threads_read_at_once_and_all_read_the_same()
    {
        using var record = PublishedRecord.Open(_record);
        var expected = record.All<Statement>().Select(s => s.Id).ToArray();
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var statement = record.Find<Statement>(expected[i % expected.Length])!;
            Assert.Equal(statement.Content.Text, string.Join(" ", statement.Content.Spans.Select(span => span.In(record.Text(statement.Account)!.Text).ToString())));
            Assert.Equal(expected, record.All<Statement>().Select(s => s.Id));
        });
    }

    private string RedactionList => Publishing.Redacting.RedactionList.PathOf(_record);

    private string Export(string name)
    {
        using var record = PublishedRecord.Open(_record);
        JsonLinesExport.Write(record, _scratch[name], withText: true, CancellationToken.None);
        return Exports.Everything(_scratch[name]);
    }
}
