namespace Variorum.Architecture.Tests;

/// <summary>The projects below <c>src</c>.</summary>
internal static class SourceProjects
{
    /// <summary>Their names, in order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
