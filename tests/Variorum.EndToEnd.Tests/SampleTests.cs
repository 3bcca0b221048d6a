using System.Text.Json;

namespace Variorum.EndToEnd.Tests;

/// <summary>What samples/README.md says is planted in the sample affair is what its record shows.</summary>
public sealed class SampleTests : IDisposable
{
    private const int SomeNotRead = 3;

    private readonly Scratch _scratch = new();
    private readonly Exports _record;
    private readonly Dictionary<string, string> _accounts;

    public SampleTests()
    {
        Tool.Variorum("build", Path.Combine(Repository.Root, "samples", "strait"), "--record", _scratch["r.vrec"]).Expect(SomeNotRead);
        Tool.Variorum("export", _scratch["r.vrec"], "--to", _scratch["out"], "--with-text").Expect(0);
        _record = new Exports(_scratch["out"]);
        var names = _record["documents"].ToDictionary(d => Text(d, "id"), d => Path.GetFileName(d.GetProperty("names")[0].GetString()!));
        _accounts = _record["accounts"].ToDictionary(a => Text(a, "id"), a => a.TryGetProperty("parent", out _) ? $"in {names[Text(a, "document")]}" : names[Text(a, "document")]);
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_agency_report_comes_before_its_two_copies() =>
        Assert.Equal(
            ["veldt-2 > ledger-1: copy, declared", "veldt-2 > skerrow-1: near_copy, declared"],
            _record["reuse"].Select(r => $"{Of(r.GetProperty("from"))} > {Of(r.GetProperty("to"))}: {Text(r, "kind")}, {Text(r, "direction_basis")}")
                .Where(line => line.StartsWith("veldt-2", StringComparison.Ordinal)).Order());

    [Fact]
    public void The_article_that_another_quotes_whole_is_an_account_of_its_own()
    {
        var child = Assert.Single(_record["accounts"], a => a.TryGetProperty("parent", out _));
        Assert.Equal("harbour-post-3.txt", _accounts[Text(child, "parent")]);
        Assert.Equal("The Marnick Tribune", Text(child.GetProperty("outlet"), "name"));
        Assert.StartsWith("A corridor between the tables", Text(child, "text"));
        Assert.Contains(_record["statements"], s => Text(s, "account") == Text(child, "id") && Text(s.GetProperty("speaker"), "name") == "Jonas Arvelle");
    }

    [Fact]
    public void The_soldiers_are_one_series_that_changes_over_time_and_whose_rounded_value_is_no_disagreement()
    {
        var soldiers = _record["figures"].Where(f => Text(f, "counts_head") == "soldier").ToList();
        Assert.Single(soldiers.Select(f => Text(f, "series")).Distinct());
        Assert.Equal(
            ["2034-05-12 1200", "2034-05-16 2984", "2034-05-16 3000", "2034-05-19 1800"],
            soldiers.Select(f => $"{Text(f.GetProperty("as_of"), "from")} {f.GetProperty("low")}").Order());
        Assert.DoesNotContain(_record["disagreements"], d => Text(d, "on").Contains("soldier", StringComparison.Ordinal));
    }

    [Fact]
    public void The_two_counts_of_the_dead_are_the_one_disagreement_and_copies_do_not_count_in_it()
    {
        var variants = Assert.Single(_record["disagreements"]).GetProperty("variants").EnumerateArray().ToList();
        Assert.Equal(["4", "9"], variants.Select(v => Text(v, "value")));
        Assert.Equal(["the defence ministry of Callaven", "the interior ministry of Orsund"], variants.Select(v => Text(v.GetProperty("holders")[0], "name")));
        Assert.Equal([1, 3], variants.Select(v => v.GetProperty("accounts").GetArrayLength()));
        Assert.Equal([1, 1], variants.Select(v => v.GetProperty("independent_accounts").GetInt32()));
    }

    [Fact]
    public void The_undated_letter_was_published_after_the_day_it_tells_of_and_presumably_while_others_wrote_of_the_same()
    {
        var published = _record["accounts"].Single(a => Of(a, "id") == "island-letter.txt").GetProperty("published");
        Assert.Equal(("2034-05-14", "presumed"), (Text(published, "from"), Text(published, "basis")));
        Assert.Collection(
            published.GetProperty("why").EnumerateArray().Select(why => why.GetString()!),
            why => Assert.Equal("It tells of “Sunday, May 14, 2034” as past, so it was published on or after 2034-05-14.", why),
            why => Assert.StartsWith("Its words are nearest to those of 8 accounts from 2034-05-11 to 2034-05-19", why, StringComparison.Ordinal));
    }

    [Fact]
    public void What_takes_its_time_from_a_presumed_date_is_presumed_too()
    {
        var undated = _record["accounts"].Where(a => Text(a.GetProperty("published"), "basis") == "presumed").Select(a => Text(a, "id")).ToHashSet();
        var said = _record["statements"].Where(s => undated.Contains(Text(s, "account")) && s.TryGetProperty("said", out _)).Select(s => s.GetProperty("said"))
            .Where(said => said.GetProperty("why")[0].GetString() is "The account gives no time for it; its own date stands in.").ToList();
        Assert.NotEmpty(said);
        Assert.All(said, interval => Assert.Equal("presumed", Text(interval, "basis")));
    }

    [Fact]
    public void The_broken_file_is_named_with_what_to_do()
    {
        var refused = Assert.Single(_record.Record.GetProperty("not_read").EnumerateArray());
        Assert.EndsWith("archive-2029.txt.gz", Text(refused, "name"));
        Assert.Contains("gzip -t", Text(refused, "reason"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_in_another_language_is_kept_and_not_analysed()
    {
        var account = Assert.Single(_record["accounts"], a => !a.GetProperty("analysed").GetBoolean());
        Assert.Equal(("kueste-1", "de"), (Of(account, "id"), Text(account, "language")));
    }

    [Fact]
    public void Furniture_is_left_out_and_code_in_an_article_stays_text()
    {
        Assert.DoesNotContain(_record["accounts"], a => Text(a, "text").Contains("newsletter", StringComparison.Ordinal) || Text(a, "text").Contains("Share", StringComparison.Ordinal));
        Assert.Contains("<script>alert('no ferry')</script>", Text(_record["accounts"].Single(a => Of(a, "id") == "ledger-2"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_through_the_agency_says_so() =>
        Assert.Equal(
            ["harbour-post-2.html: Maren Holt", "skerrow-2: Jonas Arvelle", "skerrow-2: Maren Holt", "tribune-2.txt: Jonas Arvelle"],
            _record["statements"].Where(s => s.GetProperty("via").EnumerateArray().Any(v => Text(v, "name") == "Veldt News Agency"))
                .Select(s => $"{Of(s)}: {Text(s.GetProperty("speaker"), "name")}").Order());

    private string Of(JsonElement line, string key = "account") => _accounts[Text(line, key)];

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;
}
