using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Publishing;

namespace Variorum.EndToEnd.Tests;

/// <summary>Promise 7: a kill at any moment loses nothing that was acknowledged, and the same command again finishes the work.</summary>
public sealed class KillTests
{
    private static readonly int Articles = Soak.Cases(40, 500);
    private const int Kills = 50;
    private const int KilledBySignal = 137;

    [Fact]
    public void A_build_killed_at_any_of_fifty_marks_ends_in_the_same_record_when_run_again()
    {
        using var scratch = new Scratch();
        var news = scratch.MakeFolder("news");
        InventedNews.Write(news, Articles);
        var marks = int.Parse(Tool.CrashHost("0", scratch["whole.vrec"], news).Expect(0).Output);
        var expected = Export(scratch, "whole");

        // Two at a time: most of each is the start of a process.
        Parallel.For(0, Kills, new ParallelOptions { MaxDegreeOfParallelism = 2 }, kill =>
        {
            // From the first mark to the last, evenly.
            var mark = 1 + (int)((long)kill * (marks - 1) / (Kills - 1));
            var record = $"killed-{kill}";
            Tool.CrashHost($"{mark}", scratch[record + ".vrec"], news).Expect(KilledBySignal);
            Build(scratch, record, news);
            Assert.True(Export(scratch, record) == expected, $"killed at mark {mark} of {marks}, the finished record differs");
        });
    }

    // The killed run must be a process of its own; what comes after it need not be.
    private static void Build(Scratch scratch, string record, string news) =>
        new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [news], Record = scratch[record + ".vrec"], Threads = 2 }, null, CancellationToken.None).GetAwaiter().GetResult();

    private static string Export(Scratch scratch, string record)
    {
        using var published = PublishedRecord.Open(scratch[record + ".vrec"]);
        JsonLinesExport.Write(published, scratch[record], withText: true, CancellationToken.None);
        return Exports.Everything(scratch[record]);
    }
}
