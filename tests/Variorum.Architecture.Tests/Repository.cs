using System.Runtime.CompilerServices;

namespace Variorum.Architecture.Tests;

/// <summary>Where the repository's files are, seen from the place this file was compiled at.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The names of the projects below <c>src</c>, in order.</summary>
    public static IEnumerable<string> ProjectNames =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Variorum.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Path.GetFullPath(Path.Combine(here, "../../.."));
    }
}
