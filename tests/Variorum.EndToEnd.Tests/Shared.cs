using System.IO.Compression;

namespace Variorum.EndToEnd.Tests;

/// <summary>The developers' shared folder (corpora, checkers), which users do not have: tests that need it skip where it is absent.</summary>
internal static class Shared
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    public static string Checker => Path.Combine(Root, "score", "check_record.py");

    public static void Require() => Assert.SkipUnless(Directory.Exists(Path.Combine(Root, "seeds")), $"needs the developers' shared folder at {Root}");

    /// <summary>Writes every n-th line of a corpus to a JSON Lines file, <paramref name="count"/> in all.</summary>
    public static void Sample(string corpus, int count, string file)
    {
        var path = Path.Combine(Root, "data", corpus);
        var lines = Lines(path).ToList();
        var step = Math.Max(1, lines.Count / count);
        File.WriteAllLines(file, lines.Where((_, i) => i % step == 0).Take(count));
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
