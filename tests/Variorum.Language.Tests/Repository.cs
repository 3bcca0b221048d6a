namespace Variorum.Language.Tests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Variorum.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? "/";
    }
}
