namespace Variorum.Store.Tests;

/// <summary>A folder of its own for each test, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("variorum-store-");

    public string Root => _folder.FullName;

    public string Record => In("record.vrec");

    public string In(string name) => Path.Combine(_folder.FullName, name);

    public string[] Names() => [.. _folder.EnumerateFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
