namespace Variorum;

/// <summary>Where the repository is, seen from a test's program.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Variorum.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"no repository above {AppContext.BaseDirectory}");
        }

        return folder.FullName;
    }
}
