using System.Text.Json;
using System.Xml.Linq;

namespace Variorum.EndToEnd.Tests;

/// <summary>The command line as a user meets it.</summary>
public sealed class CommandLineTests
{
    private const int Failure = 1;
    private const int Usage = 2;
    private const int SomeNotRead = 3;

    [Theory]
    [InlineData("build")]
    [InlineData("show")]
    [InlineData("nonsense")]
    [InlineData("build", "x", "--record", "r", "--threads", "0")]
    public void A_wrong_command_line_is_usage_and_says_where_help_is(params string[] arguments)
    {
        var outcome = Tool.Variorum(arguments).Expect(Usage);
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_record_that_is_not_there_is_named()
    {
        using var scratch = new Scratch();
        var outcome = Tool.Variorum("show", scratch["no.vrec"]).Expect(Failure);
        Assert.Contains("no.vrec", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_record_is_named()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["notes.txt"], "these are notes, and long enough to be taken for something else by a careless reader");
        var outcome = Tool.Variorum("show", scratch["notes.txt"]).Expect(Failure);
        Assert.Contains("notes.txt", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("accounts")]
    [InlineData("statements")]
    [InlineData("figures")]
    [InlineData("actors")]
    [InlineData("timeline")]
    [InlineData("disagreements")]
    [InlineData("copies")]
    public void No_control_character_of_an_article_reaches_the_terminal_and_json_is_json(string kind)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["evil.txt"], "A \u001b[31mred\u001b[0m title \u202Ereversed\u202C\n\nMarch 3, 2031\n\nAt least 12 \u001b]0;x\u0007people were killed in Ora\u202Evia on March 2, 2031, \u009B31m officials said.\n\n“We \u001b[2Jdid not,” Tomas \u202EArvelle said.\n");
        Tool.Variorum("build", scratch["evil.txt"], "--record", scratch["r.vrec"]).Expect(0);
        var shown = Tool.Variorum("show", scratch["r.vrec"], kind).Expect(0).Output;
        Assert.DoesNotContain(shown, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202C');
        foreach (var line in Tool.Variorum("show", scratch["r.vrec"], kind, "--json").Expect(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u202E' or '\u202C');
            JsonDocument.Parse(line);
        }
    }

    [Fact]
    public void A_second_process_is_told_that_the_record_is_in_use()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.txt"], InventedNews.Article(1));
        using (Store.RecordStore.OpenForWriting(scratch["r.vrec"]))
        {
            var outcome = Tool.Variorum("build", scratch["a.txt"], "--record", scratch["r.vrec"]).Expect(Failure);
            Assert.Contains("in use", outcome.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Times_come_as_a_TimeML_document_whose_text_is_the_text()
    {
        using var scratch = new Scratch();
        const string text = "Bread & salt <cost> more\u0001 since 4 May 2029.\n\nThe following day the mill “closed”; it may open soon, on Friday.";
        File.WriteAllText(scratch["a.txt"], text);

        var document = XDocument.Parse(Tool.Variorum("annotate", scratch["a.txt"], "--layer", "times", "--date", "2031-03-05", "--format", "timeml").Expect(0).Output, LoadOptions.PreserveWhitespace);

        Assert.Equal(text.Replace('\u0001', '\uFFFD'), document.Root!.Element("TEXT")!.Value);
        Assert.Equal("2031-03-05", document.Root.Element("DCT")!.Element("TIMEX3")!.Attribute("value")!.Value);
        Assert.Equal(
            ["t1 4 May 2029 DATE 2029-05-04 false", "t2 The following day DATE 2029-05-05 true t1", "t4 Friday DATE 2031-03-07 true t0"],
            document.Root.Element("TEXT")!.Elements("TIMEX3").Select(timex => string.Join(' ', ((string?[])
            [
                timex.Attribute("tid")!.Value, timex.Value, timex.Attribute("type")!.Value, timex.Attribute("value")!.Value, timex.Attribute("temporalFunction")!.Value,
                timex.Attribute("anchorTimeID")?.Value,
            ]).OfType<string>())));
    }

    [Fact]
    public void The_profile_of_TIMEX3_leaves_out_what_annotators_do_not_mark_and_the_other_gives_days()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.txt"], "The ferry will sail soon, at 6 p.m. EST on Friday.");

        var days = Tool.Variorum("annotate", scratch["a.txt"], "--layer", "times", "--date", "2031-03-05").Expect(0).Output;
        var timex3 = Tool.Variorum("annotate", scratch["a.txt"], "--layer", "times", "--date", "2031-03-05", "--profile", "timex3").Expect(0).Output;

        Assert.Contains("\"from\":\"2031-03-07\",\"to\":\"2031-03-07\",\"grain\":\"day\",\"zone\":\"-05\"", days, StringComparison.Ordinal);
        Assert.Contains("soon", days, StringComparison.Ordinal);
        Assert.DoesNotContain("soon", timex3, StringComparison.Ordinal);
        Assert.DoesNotContain("from", timex3, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        using var scratch = new Scratch();
        Tool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "build", "-", "--record", scratch["r.vrec"]], InventedNews.Article(1)).Expect(0);
        Assert.Contains("1 document", Tool.Variorum("show", scratch["r.vrec"]).Expect(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_gets_a_completion_script(string shell) =>
        Assert.Contains("suggest", Tool.Variorum("completion", shell).Expect(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Completion_knows_the_commands() =>
        Assert.Contains("verify", Tool.Variorum("[suggest:9]", "variorum ").Expect(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("text", "removed")]
    [InlineData("names", "mentions")]
    [InlineData("times", "timexes")]
    [InlineData("statements", "statements")]
    [InlineData("figures", "figures")]
    public void Annotate_prints_a_line_for_each_text_in_their_order(string layer, string key)
    {
        var lines = Tool.Variorum("annotate", Path.Combine(Repository.Root, "samples", "strait"), "--layer", layer).Expect(SomeNotRead).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var parsed = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["archive-2029.txt.gz", "harbour-post-1.html", "harbour-post-2.html", "harbour-post-3.txt", "island-letter.txt", "tribune-1.txt", "tribune-2.txt", "veldt-1", "veldt-2", "ledger-1", "skerrow-1", "skerrow-2", "ledger-2", "kueste-1"],
            parsed.Select(p => Path.GetFileName(p.GetProperty("id").GetString())));
        Assert.True(parsed[0].TryGetProperty("error", out _));
        Assert.Contains(parsed[1..], p => p.GetProperty(key).GetArrayLength() > 0);
    }

    [Fact]
    public void Annotate_counts_offsets_in_exactly_the_text_it_was_given()
    {
        const string text = "  A\u00a0man\r\nsaid:\n\n“At least 12 people 😀 were killed.”  ";
        var input = JsonSerializer.Serialize(new { id = "x", text });
        var output = Tool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "annotate", "--layer", "figures"], input).Expect(0).Output;
        var evidence = JsonDocument.Parse(output).RootElement.GetProperty("figures")[0].GetProperty("evidence")[0];
        Assert.Equal(evidence.GetProperty("text").GetString(), text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_record_closed_cleanly_is_one_file()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["a.txt"], InventedNews.Article(1));
        Tool.Variorum("build", scratch["a.txt"], "--record", scratch["r.vrec"]).Expect(0);
        Tool.Variorum("show", scratch["r.vrec"]).Expect(0);
        Assert.Equal(["a.txt", "r.vrec"], Directory.EnumerateFiles(scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
