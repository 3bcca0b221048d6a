namespace Variorum.Reading.Text;

/// <summary>A line (or hard-wrapped paragraph) of a plain text and what it was found to be.</summary>
/// <param name="start">Its first code unit in the source that is no white space.</param>
/// <param name="end">One past its last.</param>
/// <param name="group">Which stretch between blank lines it stands in, from 0.</param>
internal sealed class PageLine(int start, int end, int group)
{
    public int Start { get; } = start;

    public int End { get; private set; } = end;

    public int Group { get; } = group;

    public int Length => End - Start;

    /// <summary>What it is, where it is kept.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>The rule that takes it out of the clean text; null for what is kept.</summary>
    public string? Reason { get; set; }

    public bool IsKept => Reason is null;

    public ReadOnlySpan<char> In(string source) => source.AsSpan(Start, Length);

    /// <summary>Takes the next line of a hard-wrapped paragraph in.</summary>
    public void Extend(int end) => End = end;
}
