using System.Reflection;

namespace Variorum.Cli.Demo;

/// <summary>The articles of the sample affair (samples/), carried inside the program so that the installed command can show itself in an empty folder.</summary>
internal static class SampleArticles
{
    private const string Prefix = "samples/";

    private static readonly Assembly Here = typeof(SampleArticles).Assembly;

    /// <summary>Writes the articles into a folder.</summary>
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <returns>The paths, in order.</returns>
    public static IReadOnlyList<string> Unpack(string folder)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var name in Here.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            using var article = Here.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            article.CopyTo(file);
            paths.Add(path);
        }

        return paths;
    }
}
