namespace Variorum.Model;

/// <summary>
/// Where every code unit of an account's clean text stands in the decoded source of its document, and back.
/// </summary>
/// <remarks>
/// The map is a list of <see cref="SourceRun"/> in the order of the clean text. Clean text between two runs (a line break
/// set between blocks, a title that came in a metadata field) has no place in the source. Immutable and thread-safe; a
/// look-up takes logarithmic time in the number of runs.
/// </remarks>
public sealed class SourceMap
{
    private readonly ImmutableArray<int> _bySource;

    /// <summary>Makes a map from its runs.</summary>
    /// <param name="runs">The runs in the order of the clean text.</param>
    /// <exception cref="ArgumentException">A run is empty, or two runs overlap in the clean text.</exception>
    public SourceMap(ImmutableArray<SourceRun> runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].CleanLength < 1 || runs[i].SourceLength < 1)
            {
                throw new ArgumentException($"run {i} is empty", nameof(runs));
            }

            if (i > 0 && runs[i].Clean < runs[i - 1].CleanEnd)
            {
                throw new ArgumentException($"run {i} overlaps the one before it in the clean text", nameof(runs));
            }
        }

        Runs = runs;
        _bySource = [.. Enumerable.Range(0, runs.Length).OrderBy(i => runs[i].Source).ThenBy(i => runs[i].Clean)];
    }

    /// <summary>The map of a text that is its own source.</summary>
    /// <param name="length">The length of the text in code units; 0 gives an empty map.</param>
    public static SourceMap Identity(int length) => new(length == 0 ? [] : [new SourceRun(0, length, 0, length)]);

    /// <summary>The runs in the order of the clean text.</summary>
    public ImmutableArray<SourceRun> Runs { get; }

    /// <summary>The smallest source range that holds all source characters of a clean span.</summary>
    /// <param name="clean">A span of the clean text.</param>
    /// <returns>
    /// The source range, or null when no character of the span stands in the source. When the span starts or ends between runs, the
    /// range is that of the characters which do stand in the source.
    /// </returns>
    public Span? ToSource(Span clean)
    {
        var i = FirstEndingAfter(clean.Start);
        int? start = null, end = null;
        for (; i < Runs.Length && Runs[i].Clean < clean.End; i++)
        {
            var run = Runs[i];
            var from = Math.Max(clean.Start, run.Clean);
            var to = Math.Min(clean.End, run.CleanEnd);
            if (from >= to)
            {
                continue;
            }

            var s = run.IsCopy ? run.Source + (from - run.Clean) : run.Source;
            var e = run.IsCopy ? run.Source + (to - run.Clean) : run.SourceEnd;
            start = start is null ? s : Math.Min(start.Value, s);
            end = end is null ? e : Math.Max(end.Value, e);
        }

        return start is null ? null : new Span(start.Value, end!.Value);
    }

    /// <summary>The smallest clean range that holds all characters of a source span which the clean text keeps.</summary>
    /// <param name="source">A span of the decoded source.</param>
    /// <returns>The clean range, or null when the clean text keeps no character of the span.</returns>
    public Span? ToClean(Span source)
    {
        int? start = null, end = null;
        foreach (var index in _bySource)
        {
            var run = Runs[index];
            if (run.Source >= source.End)
            {
                break;
            }

            var from = Math.Max(source.Start, run.Source);
            var to = Math.Min(source.End, run.SourceEnd);
            if (from >= to)
            {
                continue;
            }

            var s = run.IsCopy ? run.Clean + (from - run.Source) : run.Clean;
            var e = run.IsCopy ? run.Clean + (to - run.Source) : run.CleanEnd;
            start = start is null ? s : Math.Min(start.Value, s);
            end = end is null ? e : Math.Max(end.Value, e);
        }

        return start is null ? null : new Span(start.Value, end!.Value);
    }

    private int FirstEndingAfter(int clean)
    {
        int low = 0, high = Runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].CleanEnd > clean)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
