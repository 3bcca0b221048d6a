namespace Variorum.Reading.Html;

/// <summary>A block of an article and where its text stands in the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The clean text; never empty.</param>
/// <param name="Runs">Where the text stands in the decoded source; clean offsets count from the start of the block. Empty for a title that came in a field.</param>
internal sealed record HtmlBlock(BlockKind Kind, string Text, ImmutableArray<SourceRun> Runs)
{
    /// <summary>The first part of the block.</summary>
    /// <param name="length">Its length; where a run goes beyond it, the run is a copy.</param>
    public HtmlBlock Prefix(int length) => this with
    {
        Text = Text[..length],
        Runs = [.. Runs.Where(run => run.Clean < length).Select(run => run.CleanEnd <= length ? run : run with { CleanLength = length - run.Clean, SourceLength = length - run.Clean })],
    };
}
