using System.Runtime.CompilerServices;
using Variorum.Reading.Intake;

namespace Variorum.Reading;

/// <summary>Finds the documents in files, folders and standard input.</summary>
public static class Inputs
{
    /// <summary>The name of standard input among the paths.</summary>
    public const string StandardInput = "-";

    /// <summary>Yields every document below the paths, and every input that cannot be read. Nothing is thrown for what is wrong with an input.</summary>
    /// <param name="paths">Files, folders, or <see cref="StandardInput"/>; a path given twice is read once. Hidden files of a folder are skipped.</param>
    /// <param name="standardInput">What <see cref="StandardInput"/> stands for; not disposed. Null where there is none.</param>
    /// <param name="limits">What an input may cost.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The inputs in ordinal order of the paths and of the names below them, so that the order of the arguments does not matter.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<Input> EnumerateAsync(
        IReadOnlyList<string> paths,
        Stream? standardInput,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await foreach (var input in PathInputs.ReadAsync(path, standardInput, FileKind.Unknown, limits, cancellationToken))
            {
                yield return input;
            }
        }
    }
}
