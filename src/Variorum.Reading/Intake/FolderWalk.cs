namespace Variorum.Reading.Intake;

/// <summary>
/// Lists the files below a folder in ordinal order of their names. A link to a folder is followed once; one that leads back to where it lies is
/// refused; one that leads into a folder listed anyway is passed over, since its files come under their own names.
/// </summary>
internal sealed class FolderWalk
{
    /// <summary>The folders, without links in their paths, whose files are listed.</summary>
    private readonly List<string> _roots = [];

    private readonly List<(string Name, NotRead? Refusal)> _files = [];

    private FolderWalk()
    {
    }

    /// <summary>The files below a folder, each a name or a refusal.</summary>
    /// <param name="name">The folder's path as given.</param>
    public static IReadOnlyList<(string Name, NotRead? Refusal)> Files(string name)
    {
        var walk = new FolderWalk();
        var real = RealPath(name);
        walk._roots.Add(real);
        walk.Walk(name.Length > 1 ? name.TrimEnd('/') : name, real);
        return walk._files;
    }

    private void Walk(string name, string real)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(name).EnumerateFileSystemInfos().OrderBy(Key, StringComparer.Ordinal))
            {
                if (!entry.Name.StartsWith('.'))
                {
                    Visit(entry, name.EndsWith('/') ? name + entry.Name : $"{name}/{entry.Name}", real);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _files.Add((name, new NotRead(name, $"the folder cannot be listed ({failure.Message}): check its permissions")));
        }
    }

    /// <summary>A folder counts as its name with a slash, so that whole paths come in ordinal order.</summary>
    private static string Key(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private void Visit(FileSystemInfo entry, string path, string realParent)
    {
        if (entry is not DirectoryInfo)
        {
            _files.Add((path, null));
        }
        else if (entry.LinkTarget is null)
        {
            Walk(path, Path.Combine(realParent, entry.Name));
        }
        else
        {
            Follow(path, RealPath(path), realParent);
        }
    }

    private void Follow(string path, string target, string realParent)
    {
        if (LiesIn(realParent, target))
        {
            _files.Add((path, new NotRead(path, "is a link that leads back to a folder it lies in: remove the link; nothing is missing, that folder is read under its own name")));
        }
        else if (!_roots.Exists(root => LiesIn(target, root)))
        {
            _roots.Add(target);
            Walk(path, target);
        }
    }

    private static bool LiesIn(string folder, string root) =>
        folder.StartsWith(root, StringComparison.Ordinal)
        && (folder.Length == root.Length || root.EndsWith(Path.DirectorySeparatorChar) || folder[root.Length] == Path.DirectorySeparatorChar);

    /// <summary>The full path with every link in it resolved.</summary>
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full) ?? "";
        var real = root;
        foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
        }

        return real;
    }
}
