namespace Variorum.Language.Patterns;

/// <summary>A pattern or a file of patterns that cannot be read.</summary>
public sealed class PatternException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">The file, or what stands for it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units.</param>
    /// <param name="problem">What was expected there and what was found.</param>
    public PatternException(string file, int line, int column, string problem)
        : base($"{file}({line},{column}): {problem}") => (File, Line, Column, Problem) = (file, line, column, problem);

    /// <summary>The file, or what stands for it.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>What was expected there and what was found.</summary>
    public string Problem { get; }
}
