namespace Variorum.EndToEnd.Tests;

/// <summary>
/// The whole record of the samples, line by line. When a change is meant to change it, read the difference and renew it from the repository's root:
/// <c>variorum build samples/strait --record strait.vrec &amp;&amp; variorum export strait.vrec --to tests/Variorum.EndToEnd.Tests/Golden/strait --with-text</c>.
/// </summary>
public sealed class GoldenTests
{
    private const int SomeNotRead = 3;

    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "Variorum.EndToEnd.Tests", "Golden", "strait");

    [Fact]
    public void The_record_of_the_samples_is_the_one_that_was_approved()
    {
        using var scratch = new Scratch();
        Tool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "variorum.dll"), "build", "samples/strait", "--record", scratch["r.vrec"]], folder: Repository.Root).Expect(SomeNotRead);
        Tool.Variorum("export", scratch["r.vrec"], "--to", scratch["out"], "--with-text").Expect(0);
        foreach (var approved in Directory.EnumerateFiles(Golden).Order(StringComparer.Ordinal))
        {
            Assert.Equal(File.ReadAllText(approved), File.ReadAllText(Path.Combine(scratch["out"], Path.GetFileName(approved))));
        }
    }
}
