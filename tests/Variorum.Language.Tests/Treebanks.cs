namespace Variorum.Language.Tests;

/// <summary>The developers' treebanks, which users do not have: tests that need them skip where they are absent.</summary>
internal static class Treebanks
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "nlp"));

    /// <summary>The path of a file of the treebanks; skips the test where there is none.</summary>
    public static string Require(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"needs the developers' treebank {path}");
        return path;
    }
}
