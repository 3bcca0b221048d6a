using System.IO.Compression;
using System.Text;

namespace Variorum.EndToEnd.Tests;

/// <summary>Bad input is named with its reason, the rest is read, the exit code says so, memory stays bounded, and no stack trace is ever shown.</summary>
public sealed class HostileInputTests
{
    private const int SomeNotRead = 3;
    private const int MostMegabytes = 700;

    [Fact]
    public void Every_bad_input_is_named_and_the_good_ones_are_read()
    {
        using var scratch = new Scratch();
        var folder = scratch.MakeFolder("in");
        string At(string name) => Path.Combine(folder, name);
        InventedNews.Write(folder, 3);
        File.WriteAllText(At("empty.txt"), "");
        File.WriteAllBytes(At("binary.txt"), [0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1]);
        File.WriteAllBytes(At("picture.png"), [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
        File.WriteAllText(At("lines.jsonl"), "{\"id\":\"a\",\"text\":\"A good line about a bridge that was opened.\"}\n{\"id\": broken\n{\"id\":\"c\"}\n");
        File.WriteAllText(At("deep.html"), string.Concat(Enumerable.Repeat("<div>", 100_000)));
        File.WriteAllBytes(At("cut.txt.gz"), Gzip(InventedNews.Article(9))[..^12]);
        Directory.CreateSymbolicLink(At("loop"), folder);

        var outcome = Tool.Variorum("build", folder, "--record", scratch["r.vrec"]).Expect(SomeNotRead);

        foreach (var bad in new[] { "empty.txt", "binary.txt", "picture.png", "lines.jsonl:2", "lines.jsonl:3", "deep.html", "cut.txt.gz", "loop" })
        {
            Assert.Contains(bad, outcome.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Tool.Variorum("export", scratch["r.vrec"], "--to", scratch["out"]).Expect(0);
        Assert.Equal(4, new Exports(scratch["out"])["documents"].Count);
        Assert.Equal(8, new Exports(scratch["out"]).Record.GetProperty("not_read").GetArrayLength());
    }

    [Fact]
    public void Invalid_utf8_is_read_as_what_it_is_or_named()
    {
        using var scratch = new Scratch();
        var folder = scratch.MakeFolder("in");
        File.WriteAllBytes(Path.Combine(folder, "latin.txt"), Encoding.Latin1.GetBytes("The caf\u00e9 in Halden was closed on Friday, the mayor said."));
        Tool.Variorum("build", folder, "--record", scratch["r.vrec"]).Expect(0);
        Tool.Variorum("export", scratch["r.vrec"], "--to", scratch["out"], "--with-text").Expect(0);
        var exports = new Exports(scratch["out"]);
        Assert.Equal("windows-1252", exports["documents"][0].GetProperty("encoding").GetString());
        Assert.Contains("café", exports["accounts"][0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "permissions as Linux has them");
        using var scratch = new Scratch();
        var folder = scratch.MakeFolder("in");
        InventedNews.Write(folder, 1);

        // Root may read everything, so a device that fails on reading stands in for a file that may not be read.
        File.CreateSymbolicLink(Path.Combine(folder, "secret.txt"), "/proc/self/mem");
        var outcome = Tool.Variorum("build", folder, "--record", scratch["r.vrec"]).Expect(SomeNotRead);
        Assert.Contains("secret.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("huge.txt", "")]
    [InlineData("huge.jsonl", "{\"text\":\"")]
    public void Two_hundred_megabytes_of_one_line_are_refused_in_bounded_memory(string name, string start)
    {
        using var scratch = new Scratch();
        var folder = scratch.MakeFolder("in");
        InventedNews.Write(folder, 1);
        using (var file = File.Create(Path.Combine(folder, name)))
        {
            file.Write(Encoding.ASCII.GetBytes(start));
            var chunk = Encoding.ASCII.GetBytes(new string('a', 1 << 20));
            for (var i = 0; i < 200; i++)
            {
                file.Write(chunk);
            }
        }

        var (outcome, megabytes) = Measured("build", folder, "--record", scratch["r.vrec"]);
        outcome.Expect(SomeNotRead);
        Assert.Contains(name, outcome.Error, StringComparison.Ordinal);
        Assert.InRange(megabytes, 1, MostMegabytes);
    }

    [Fact]
    public void A_gzip_that_expands_without_end_is_refused_in_bounded_memory()
    {
        using var scratch = new Scratch();
        var folder = scratch.MakeFolder("in");
        using (var file = new GZipStream(File.Create(Path.Combine(folder, "bomb.txt.gz")), CompressionLevel.SmallestSize))
        {
            var chunk = new byte[1 << 20];
            Array.Fill(chunk, (byte)'a');
            for (var i = 0; i < 400; i++)
            {
                file.Write(chunk);
            }
        }

        var (outcome, megabytes) = Measured("build", folder, "--record", scratch["r.vrec"]);
        outcome.Expect(SomeNotRead);
        Assert.InRange(megabytes, 1, MostMegabytes);
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <summary>Runs variorum and says the most memory it held.</summary>
    private static (Outcome Outcome, double Megabytes) Measured(params string[] arguments)
    {
        const string script = "import resource,subprocess,sys; p=subprocess.run(sys.argv[1:]); print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr); sys.exit(p.returncode)";
        var outcome = Tool.Python(["-c", script, "dotnet", Path.Combine(AppContext.BaseDirectory, "variorum.dll"), .. arguments]);
        var peak = outcome.Error.Split('\n').First(l => l.StartsWith("peak ", StringComparison.Ordinal));
        return (outcome, int.Parse(peak[5..]) / 1024.0);
    }
}
