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

    /// <summary>A telling inside another.</summary>
    public static Piece Nested(Telling child) => new(BlockKind.Quote, default, [], child);
}
