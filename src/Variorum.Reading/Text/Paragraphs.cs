namespace Variorum.Reading.Text;

/// <summary>Splits a text that is taken as it stands.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs: what stands between blank lines, or each line where there is no blank line.</summary>
    public static ImmutableArray<Block> Split(string text)
    {
        var lines = LineSplitter.Lines(text);
        var hasBlankLines = lines.Count > 0 && lines[^1].Group > lines[0].Group;
        return [.. (hasBlankLines ? LineSplitter.Joined(lines) : lines).Select(line => new Block(BlockKind.Paragraph, line.Start, line.End))];
    }
}
