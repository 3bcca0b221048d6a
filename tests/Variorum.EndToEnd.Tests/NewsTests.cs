using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Publishing;
using Variorum.Publishing.Comparing;

namespace Variorum.EndToEnd.Tests;

/// <summary>What is new in a record is what rests on the documents that the last build added.</summary>
public sealed class NewsTests : IDisposable
{
    private static readonly string[] OfOneAccount = ["accounts", "statements", "figures", "citations"];

    private readonly Scratch _scratch = new();
    private readonly IReadOnlyList<string> _paths;

    public NewsTests() => _paths = InventedNews.Write(_scratch.MakeFolder("news"), 9);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Of_the_lines_of_one_account_the_news_are_what_a_comparison_with_the_record_before_finds_gained()
    {
        Build(_paths.Take(6));
        File.Copy(_scratch["r.vrec"], _scratch["before.vrec"]);
        Build(_paths.Skip(6));

        using var before = PublishedRecord.Open(_scratch["before.vrec"]);
        using var now = PublishedRecord.Open(_scratch["r.vrec"]);
        var gained = Of(RecordDiff.Between(before, now, default).Where(change => change.Kind == ChangeKind.Gained));
        Assert.NotEmpty(gained);
        Assert.Equal(gained, Of(RecordNews.Of(now, default)));
    }

    [Fact]
    public void A_build_that_adds_nothing_leaves_the_news_as_they_are()
    {
        Build(_paths.Take(6));
        Build(_paths.Skip(6));
        var news = News();
        Build(_paths);
        Build([]);
        Assert.Equal(news, News());
    }

    private static string[] Of(IEnumerable<Change> changes) =>
        [.. changes.Where(change => OfOneAccount.Contains(change.File, StringComparer.Ordinal)).Select(change => $"{change.File} {change.After}").Order(StringComparer.Ordinal)];

    private string[] News()
    {
        using var record = PublishedRecord.Open(_scratch["r.vrec"]);
        return [.. RecordNews.Of(record, default).Select(change => $"{change.File} {change.After} {change.Label}")];
    }

    private void Build(IEnumerable<string> paths) =>
        new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [.. paths], Record = _scratch["r.vrec"], Threads = 2 }, null, CancellationToken.None).GetAwaiter().GetResult();
}
