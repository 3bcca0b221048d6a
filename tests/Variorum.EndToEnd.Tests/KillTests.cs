namespace Variorum.EndToEnd.Tests;

/// <summary>Promise 7: a kill at any moment loses nothing that was acknowledged, and the same command again finishes the work.</summary>
public sealed class KillTests
{
    private static readonly int Articles = Soak.Cases(100, 500);
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
            Tool.Variorum("build", news, "--record", scratch[record + ".vrec"]).Expect(0);
            Assert.True(Export(scratch, record) == expected, $"killed at mark {mark} of {marks}, the finished record differs");
        });
    }

    private static string Export(Scratch scratch, string record)
    {
        Tool.Variorum("export", scratch[record + ".vrec"], "--to", scratch[record], "--with-text").Expect(0);
        return Exports.Everything(scratch[record]);
    }
}
