namespace Variorum.Cli;

/// <summary>Writes a file beside its place and moves it there once it is whole: whoever looks finds the old one or the new one, never half of one.</summary>
internal static class FileReplacement
{
    public static void Write(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
