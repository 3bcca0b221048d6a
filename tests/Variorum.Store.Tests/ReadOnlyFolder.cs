namespace Variorum.Store.Tests;

/// <summary>Takes the right to write from a folder and a file in it, and gives it back.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const UnixFileMode ReadAndEnter = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string _folder;
    private readonly string _file;

    public ReadOnlyFolder(string folder, string file)
    {
        _folder = folder;
        _file = file;
        File.SetAttributes(file, File.GetAttributes(file) | FileAttributes.ReadOnly);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, ReadAndEnter);
        }
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, ReadAndEnter | UnixFileMode.UserWrite);
        }

        File.SetAttributes(_file, FileAttributes.Normal);
    }
}
