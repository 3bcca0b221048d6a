using System.Text;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Model;
using Variorum.Publishing;

namespace Variorum.EndToEnd.Tests;

/// <summary>A document taken out for good.</summary>
public sealed class PurgeTests : IDisposable
{
    private const int Usage = 2;
    private const int SomeNotRead = 3;
    private const int KilledBySignal = 137;
    private const int Kills = 6;
    private const string Word = "zwyxkvelmish";

    private readonly Scratch _scratch = new();
    private readonly string _doomed;

    public PurgeTests()
    {
        InventedNews.Write(_scratch.MakeFolder("news"), 6);
        _doomed = Path.Combine(_scratch["news"], "doomed.txt");
        File.WriteAllText(_doomed, InventedNews.Article(7).Replace("Nobody should fear us", $"Nobody {Word} should fear us", StringComparison.Ordinal));
    }

    private string Record => _scratch["r.vrec"];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void What_is_left_is_the_record_that_never_held_it_and_the_log_of_the_purge()
    {
        Build(Record, _scratch["news"]);
        var outcome = Purge(Record, "doomed.txt").Expect(0);
        Assert.Contains("is purged (by Cora Vesk on 2031-06-01: a source asked)", outcome.Output, StringComparison.Ordinal);
        Assert.True(File.ReadAllBytes(Record).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) < 0, "the word is still in the file");
        Tool.Variorum("verify", Record).Expect(0);
        Assert.Contains("a source asked", Tool.Variorum("show", Record, "purges").Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal(["news", "r.vrec"], Directory.EnumerateFileSystemEntries(_scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var hash = Ids.Sha256(File.ReadAllBytes(_doomed));
        File.Delete(_doomed);
        Build(_scratch["never.vrec"], _scratch["news"]);
        Assert.Equal(Export(_scratch["never.vrec"]), Export(Record).Replace("\"purges\":1", "\"purges\":0", StringComparison.Ordinal)
            .Replace($"{{\"sha256\":\"{hash}\",\"by\":\"Cora Vesk\",\"on\":\"2031-06-01\",\"because\":\"a source asked\"}}\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_bytes_are_not_taken_in_again_and_the_build_says_why()
    {
        Build(Record, _scratch["news"]);
        Purge(Record, "doomed.txt").Expect(0);
        File.Copy(_doomed, Path.Combine(_scratch["news"], "under-another-name.txt"));
        var outcome = Tool.Variorum("build", _scratch["news"], "--record", Record).Expect(SomeNotRead);
        Assert.Contains("under-another-name.txt: purged by Cora Vesk on 2031-06-01: a source asked", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.ReadAllBytes(Record).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) < 0, "the word is in the file again");
    }

    [Fact]
    public void Purging_again_changes_nothing_and_keeps_the_first_reason()
    {
        Build(Record, _scratch["news"]);
        Purge(Record, "doomed.txt").Expect(0);
        var before = Export(Record);
        var again = Tool.Variorum("purge", Ids.Sha256(File.ReadAllBytes(_doomed))[..12], "--record", Record, "--by", "Ivo Tarn", "--because", "once more", "--yes").Expect(0);
        Assert.Contains("was purged before (by Cora Vesk", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Export(Record));
    }

    [Theory]
    [InlineData("nobody.txt", "holds no document")]
    [InlineData("abc", "holds no document")]
    [InlineData("twice.txt", "is the name of 2 documents")]
    public void A_name_that_means_no_document_or_several_changes_nothing(string name, string message)
    {
        _scratch.MakeFolder("news/x");
        _scratch.MakeFolder("news/y");
        File.WriteAllText(_scratch["news/x/twice.txt"], InventedNews.Article(8));
        File.WriteAllText(_scratch["news/y/twice.txt"], InventedNews.Article(9));
        Build(Record, _scratch["news"]);
        var before = File.ReadAllBytes(Record);
        Assert.Contains(message, Purge(Record, name).Expect(Usage).Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Record));
    }

    [Fact]
    public void Nobody_is_purged_without_being_asked_a_name_or_a_reason()
    {
        Build(Record, _scratch["news"]);
        Assert.Contains("--yes", Tool.Variorum("purge", "doomed.txt", "--record", Record, "--by", "C", "--because", "x").Expect(Usage).Error, StringComparison.Ordinal);
        Tool.Variorum("purge", "doomed.txt", "--record", Record, "--by", " ", "--because", "x", "--yes").Expect(Usage);
        Tool.Variorum("purge", "doomed.txt", "--record", Record, "--by", "C", "--yes").Expect(Usage);
        Tool.Variorum("purge", "doomed.txt", "--record", Record, "--by", "C", "--because", "x", "--on", "today", "--yes").Expect(Usage);
    }

    [Fact]
    public void A_back_up_and_rulings_that_hold_its_words_are_named()
    {
        Build(Record, _scratch["news"]);
        File.WriteAllText(Record + ".bak-v1", "");
        File.WriteAllText(
            Record + ".rulings.yaml",
            $"- {{rule: split, document: {Ids.Sha256(File.ReadAllBytes(_doomed))}, quote: {Word}, by: C, on: 2031-05-04, because: y}}\n");
        var outcome = Purge(Record, "doomed.txt").Expect(0);
        Assert.Contains("r.vrec.bak-v1", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("r.vrec.rulings.yaml has rulings that quote the document", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_purge_killed_at_any_mark_leaves_the_document_in_or_out_and_the_same_command_finishes_it()
    {
        Build(Record, _scratch["news"]);
        var sha256 = Ids.Sha256(File.ReadAllBytes(_doomed));
        File.Copy(Record, _scratch["0.vrec"]);
        var marks = int.Parse(Tool.CrashHost("0", _scratch["0.vrec"], "--purge", sha256).Expect(0).Output);
        var (held, without) = (Export(Record), Export(_scratch["0.vrec"]));
        for (var kill = 0; kill < Kills; kill++)
        {
            // From the first mark to the last, evenly.
            var mark = 1 + (kill * (marks - 1) / (Kills - 1));
            var record = _scratch[$"{mark}.vrec"];
            File.Copy(Record, record);
            Tool.CrashHost($"{mark}", record, "--purge", sha256).Expect(KilledBySignal);
            var left = Export(record);
            Assert.True(left == held || left == without, $"killed at mark {mark} of {marks}, half of it is left");
            Purge(record, sha256).Expect(0);
            Assert.Equal(without, Export(record));
            Assert.True(File.ReadAllBytes(record).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) < 0, $"killed at mark {mark} of {marks}, the word is still in the file");
        }
    }

    private static void Build(string record, string path) =>
        new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = [path], Record = record, Threads = 2 }, null, CancellationToken.None).GetAwaiter().GetResult();

    private static Outcome Purge(string record, string name) =>
        Tool.Variorum("purge", name, "--record", record, "--by", "Cora Vesk", "--because", "a source asked", "--on", "2031-06-01", "--yes");

    private string Export(string record)
    {
        using var published = PublishedRecord.Open(record);
        JsonLinesExport.Write(published, _scratch["out"], withText: true, CancellationToken.None);
        return Exports.Everything(_scratch["out"]);
    }
}
