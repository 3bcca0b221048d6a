using System.Text.Json;
using NodaTime;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Engine.Rulings;
using Variorum.Model;
using Variorum.Publishing;

namespace Variorum.EndToEnd.Tests;

/// <summary>Corrections that stick: rulings from the file to the export.</summary>
public sealed class RulingTests : IDisposable
{
    private const int Failure = 1;
    private const int Articles = 12;

    private readonly Scratch _scratch = new();
    private readonly IReadOnlyList<string> _paths;

    public RulingTests() => _paths = InventedNews.Write(_scratch.MakeFolder("news"), Articles);

    private string Record => _scratch["r.vrec"];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Rulings_hold_when_all_is_analysed_afresh_and_are_undone_by_removing_them()
    {
        var before = Build(Record, _paths);
        Rule(Record);
        var ruled = Build(Record);
        Assert.NotEqual(before, ruled);
        Assert.Equal(["applied", "applied", "applied", "applied", "words_not_found"], Outcomes());
        Assert.Equal(ruled, Build(Record, rebuild: true));
        Assert.Equal(ruled, Build(Record, _paths));

        foreach (var ruling in RulingFile.Load(Record).Rulings)
        {
            Assert.True(RulingFile.Remove(Record, ruling.Id));
        }

        Assert.Equal(before, Build(Record));
    }

    [Fact]
    public void The_same_rulings_give_the_same_record_whether_inputs_come_at_once_or_one_by_one()
    {
        Rule(Record);
        var atOnce = Build(Record, _paths);
        Rule(_scratch["s.vrec"]);
        var last = "";
        foreach (var path in _paths.Reverse())
        {
            last = Build(_scratch["s.vrec"], [path]);
        }

        Assert.Equal(atOnce, last);
    }

    [Fact]
    public void A_record_with_rulings_verifies_and_its_root_hash_takes_them_in()
    {
        Build(Record, _paths);
        var free = new Exports(_scratch["out"]).Record.GetProperty("inputs_hash").GetString();
        Rule(Record);
        Build(Record);
        Assert.NotEqual(free, new Exports(_scratch["out"]).Record.GetProperty("inputs_hash").GetString());
        Tool.Variorum("verify", Record).Expect(0);
    }

    [Fact]
    public void A_file_of_rulings_that_cannot_be_read_stops_the_build_before_it_begins()
    {
        Build(Record, [.. _paths.Skip(1)]);
        var before = File.ReadAllBytes(Record);
        File.WriteAllText(Record + ".rulings.yaml", "- rule: reject\n  quoet: x\n");
        var outcome = Tool.Variorum("build", _paths[0], "--record", Record).Expect(Failure);
        Assert.Contains("r.vrec.rulings.yaml, line 2", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Record));
    }

    [Fact]
    public void Build_says_which_rulings_were_not_applied_and_rulings_lists_all_with_who_when_and_why()
    {
        Rule(Record);
        var built = Tool.Variorum("build", _scratch["news"], "--record", Record).Expect(0);
        Assert.Contains("4 of 5 rulings applied", built.Output, StringComparison.Ordinal);
        Assert.Contains("ruling not applied (words not found): split “nobody at all” off", built.Error, StringComparison.Ordinal);

        var listed = Tool.Variorum("rulings", Record).Expect(0).Output;
        Assert.Contains("set the outlet at “Min Read”".Replace("Min Read", Title(0), StringComparison.Ordinal), listed, StringComparison.Ordinal);
        Assert.Contains("Cora Vesk on 2031-05-04: so it is", listed, StringComparison.Ordinal);
        var lines = Tool.Variorum("rulings", Record, "--json").Expect(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Count(line => JsonDocument.Parse(line).RootElement.GetProperty("ruling").GetProperty("by").GetString() == "Cora Vesk"));
        Assert.Contains("CC BY 4.0", Tool.Variorum("show", Record, "accounts").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_that_no_build_has_applied_is_listed_as_waiting()
    {
        Build(Record, _paths);
        Rule(Record);
        Assert.Contains("not applied yet", Tool.Variorum("rulings", Record).Expect(0).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("outcome", Tool.Variorum("rulings", Record, "--json").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_inputs_and_without_a_record_there_is_nothing_to_build()
    {
        Assert.Contains("no.vrec", Tool.Variorum("build", "--record", _scratch["no.vrec"]).Expect(Failure).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch["no.vrec"]));
    }

    /// <summary>A merge, a rejection, an outlet, a note on rights, and one whose words stand nowhere.</summary>
    private void Rule(string record)
    {
        var plain = new Ruling { Rule = RulingRule.Split, Document = Hash(2), Quote = "nobody at all", By = "Cora Vesk", On = new LocalDate(2031, 5, 4), Because = "so it is" };
        RulingFile.Append(record, plain);
        RulingFile.Append(record, plain with { Rule = RulingRule.Merge, Quote = "Jonna Vael", Prefix = "with Ulvania, ".Replace("Ulvania", "Ulvania", StringComparison.Ordinal), With = new RulingAnchor(Hash(3), "Ruben Maas", "with Oravia, ") });
        RulingFile.Append(record, plain with { Rule = RulingRule.Reject, Kind = RulingKind.Figure, Document = Hash(1), Quote = "At least 3 people were killed" });
        RulingFile.Append(record, plain with { Rule = RulingRule.Set, Kind = RulingKind.Outlet, Document = Hash(0), Quote = Title(0), Value = "The Sand Paper" });
        RulingFile.Append(record, plain with { Rule = RulingRule.Set, Kind = RulingKind.Rights, Document = Hash(0), Quote = Title(0), Value = "CC BY 4.0" });
    }

    private string Title(int article) => File.ReadLines(_paths[article]).First();

    private string Hash(int article) => Ids.Sha256(File.ReadAllBytes(_paths[article]));

    private IEnumerable<string?> Outcomes() => new Exports(_scratch["out"])["rulings"].Select(line => line.GetProperty("outcome").GetString()).Order(StringComparer.Ordinal);

    private string Build(string record, IReadOnlyList<string>? paths = null, bool rebuild = false)
    {
        var request = new BuildRequest { Paths = [.. paths ?? []], Record = record, Threads = 2, Rebuild = rebuild };
        new RecordBuilder(Plan.Standard).BuildAsync(request, null, CancellationToken.None).GetAwaiter().GetResult();
        using var published = PublishedRecord.Open(record);
        JsonLinesExport.Write(published, _scratch["out"], withText: true, CancellationToken.None);
        return Exports.Everything(_scratch["out"]);
    }
}
