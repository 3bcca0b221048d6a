using System.Text;

namespace Variorum.Reading.Composing;

/// <summary>A block of a telling before it has its place in the clean text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its clean text; empty where a child stands for it.</param>
/// <param name="Runs">Where the text stands in the source; clean offsets count from the start of the piece.</param>
/// <param name="Child">The nested telling whose words these are.</param>
internal sealed record Piece(BlockKind Kind, ReadOnlyMemory<char> Text, ImmutableArray<SourceRun> Runs, Telling? Child = null)
{
    /// <summary>Words copied from the source as they stand.</summary>
    public static Piece Copy(BlockKind kind, string source, int start, int end) =>
        new(kind, source.AsMemory(start, end - start), [new SourceRun(0, end - start, start, end - start)]);

    /// <summary>Words that do not stand in the source: a title that came in a field.</summary>
    public static Piece Set(BlockKind kind, string text) => new(kind, text.AsMemory(), []);

    /// <summary>The piece without some stretches of its text.</summary>
    /// <param name="cuts">The stretches, in order and apart from each other; one that ends inside a run that is no copy is left in.</param>
    /// <param name="removed">Is given the source range of each that went.</param>
    public Piece Without(ImmutableArray<Span> cuts, Action<Span> removed)
    {
        var (words, runs, kept) = (new StringBuilder(Text.Length), ImmutableArray.CreateBuilder<SourceRun>(), 0);
        foreach (var cut in cuts)
        {
            if (Source(cut) is { } source)
            {
                Keep(kept, cut.Start);
                kept = cut.End;
                removed(source);
            }
        }

        Keep(kept, Text.Length);
        return this with { Text = words.ToString().AsMemory(), Runs = runs.DrainToImmutable() };

        void Keep(int start, int end)
        {
            foreach (var run in Runs)
            {
                var (from, to) = (Math.Max(start, run.Clean), Math.Min(end, run.CleanEnd));
                if (from < to)
                {
                    var clean = words.Length + from - start;
                    runs.Add(run.IsCopy ? new SourceRun(clean, to - from, run.Source + from - run.Clean, to - from) : run with { Clean = clean });
                }
            }

            words.Append(Text.Span[start..end]);
        }
    }

    /// <summary>Where a stretch stands in the source; null where it stands nowhere or an end of it is inside a run that is no copy.</summary>
    private Span? Source(Span cut)
    {
        var inside = Runs.Where(run => run.Clean < cut.End && cut.Start < run.CleanEnd).ToArray();
        if (inside.Length == 0 || Array.Exists(inside, run => !run.IsCopy && (run.Clean < cut.Start || cut.End < run.CleanEnd)))
        {
            return null;
        }

        var (first, last) = (inside[0], inside[^1]);
        return new Span(first.Source + Math.Max(0, cut.Start - first.Clean), last.SourceEnd - Math.Max(0, last.CleanEnd - cut.End));
    }

    /// <summary>A telling inside another.</summary>
    public static Piece Nested(Telling child) => new(BlockKind.Quote, default, [], child);
}
