namespace Variorum.EndToEnd.Tests;

/// <summary>The README's first command, as a new user runs it.</summary>
public sealed class DemoTests
{
    private const int Failure = 1;

    [Fact]
    public void It_works_twice_in_an_empty_folder_and_gives_the_same_bytes()
    {
        using var scratch = new Scratch();
        var first = Demo(scratch).Expect(0);
        var record = File.ReadAllBytes(scratch["demo.vrec"]);
        var page = File.ReadAllText(scratch["record.html"]);
        var second = Demo(scratch).Expect(0);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(record, File.ReadAllBytes(scratch["demo.vrec"]));
        Assert.Equal(page, File.ReadAllText(scratch["record.html"]));
    }

    [Fact]
    public void It_shows_every_thing_a_record_is_for_in_lines_that_fit_a_terminal()
    {
        using var scratch = new Scratch();
        var shown = Demo(scratch).Expect(0).Output;
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.InRange(shown.Split('\n').Length, 40, 65);
        foreach (var expected in new[] { "not read: demo-articles/archive-2029.txt.gz", "THE ACCOUNTS DISAGREE", "about 3,000", "told by 3", "copy of Veldt News Agency", "variorum serve demo.vrec", "record.html" })
        {
            Assert.Contains(expected, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_record_passes_the_check_against_the_articles_it_lays_beside_it()
    {
        using var scratch = new Scratch();
        Demo(scratch).Expect(0);
        Tool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "verify", "demo.vrec", "--inputs", "demo-articles"], folder: scratch.Folder).Expect(0);
    }

    [Fact]
    public void A_record_of_that_name_which_is_not_the_demos_is_left_alone()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.txt"], InventedNews.Article(1));
        Tool.Variorum("build", scratch["a.txt"], "--record", scratch["demo.vrec"]).Expect(0);
        var before = File.ReadAllBytes(scratch["demo.vrec"]);
        Assert.Contains("--to", Demo(scratch).Expect(Failure).Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(scratch["demo.vrec"]));
    }

    private static Outcome Demo(Scratch scratch) => Tool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "demo"], folder: scratch.Folder);
}
