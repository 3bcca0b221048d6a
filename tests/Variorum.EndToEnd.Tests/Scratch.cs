namespace Variorum.EndToEnd.Tests;

/// <summary>A folder of its own for one test, gone when the test ends.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("variorum-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public string MakeFolder(string name) => Directory.CreateDirectory(this[name]).FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
