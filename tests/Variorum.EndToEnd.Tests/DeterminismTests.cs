using FsCheck;
using FsCheck.Fluent;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Publishing;

namespace Variorum.EndToEnd.Tests;

/// <summary>Promise 6: the same inputs give the same bytes, whatever the order, the number of threads and builds.</summary>
public sealed class DeterminismTests
{
    private const int Articles = 45;

    [Fact]
    public void Any_order_any_threads_and_any_number_of_builds_give_the_same_export()
    {
        using var scratch = new Scratch();
        var paths = InventedNews.Write(scratch.MakeFolder("news"), Articles);
        var expected = Build(scratch, 0, [paths], threads: 1);
        Assert.Contains("\"series\"", expected, StringComparison.Ordinal);

        var cases = from order in Gen.Shuffle(paths.ToArray())
                    from builds in Gen.Choose(1, 5)
                    from threads in Gen.Choose(1, 4)
                    select (order, builds, threads);
        var run = 0;
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var batches = c.order.Chunk((Articles + c.builds - 1) / c.builds);
            return Build(scratch, ++run, batches, c.threads) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Soak.Cases(usual: 8, @long: 200)));
    }

    [Fact]
    public void Building_the_same_again_or_afresh_changes_nothing()
    {
        using var scratch = new Scratch();
        var paths = InventedNews.Write(scratch.MakeFolder("news"), 12);
        var once = Build(scratch, 0, [paths], threads: 2);
        var again = Build(scratch, 0, [paths], threads: 2);
        var afresh = Build(scratch, 0, [paths], threads: 2, rebuild: true);
        Assert.Equal(once, again);
        Assert.Equal(once, afresh);
    }

    private static string Build(Scratch scratch, int run, IEnumerable<IReadOnlyList<string>> batches, int threads, bool rebuild = false)
    {
        var record = scratch[$"{run}.vrec"];
        foreach (var batch in batches)
        {
            new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [.. batch], Record = record, Threads = threads, Rebuild = rebuild }, null, CancellationToken.None).GetAwaiter().GetResult();
        }

        var folder = scratch[$"export-{run}"];
        using var published = PublishedRecord.Open(record);
        JsonLinesExport.Write(published, folder, withText: true, CancellationToken.None);
        return Exports.Everything(folder);
    }
}
