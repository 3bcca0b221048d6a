using System.Runtime.CompilerServices;

namespace Variorum.Reading.Intake;

/// <summary>The inputs behind one path: a file, a folder or standard input.</summary>
internal static class PathInputs
{
    /// <summary>Reads what lies behind a path.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="standardInput">What <see cref="Inputs.StandardInput"/> stands for.</param>
    /// <param name="kind">What the files hold; <see cref="FileKind.Unknown"/> to tell it from each.</param>
    /// <param name="limits">What an input may cost.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<Input> ReadAsync(
        string path,
        Stream? standardInput,
        FileKind kind,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (name, refusal) in Files(path))
        {
            if (refusal is not null)
            {
                yield return new RefusedInput(refusal);
                continue;
            }

            var (stream, why) = Open(name, standardInput);
            if (stream is null)
            {
                yield return new RefusedInput(new NotRead(name, why!));
                continue;
            }

            await using var owned = stream == standardInput ? null : stream;
            await foreach (var input in StreamInputs.ReadAsync(name, stream, kind, limits, cancellationToken))
            {
                yield return input;
            }
        }
    }

    private static IReadOnlyList<(string Name, NotRead? Refusal)> Files(string path) =>
        !string.Equals(path, Inputs.StandardInput, StringComparison.Ordinal) && Directory.Exists(path) ? FolderWalk.Files(path) : [(path, null)];

    private static (Stream? Stream, string? Why) Open(string name, Stream? standardInput)
    {
        if (string.Equals(name, Inputs.StandardInput, StringComparison.Ordinal))
        {
            return (standardInput, "there is no standard input");
        }

        try
        {
            return (new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan), null);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "does not exist: check the path, or the link that leads to it");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "may not be read: give yourself permission to read it");
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            return (null, $"cannot be opened ({failure.Message}): check the path");
        }
    }
}
