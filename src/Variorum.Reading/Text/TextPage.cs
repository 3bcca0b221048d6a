namespace Variorum.Reading.Text;

/// <summary>A plain text as lines that are being told apart.</summary>
internal sealed class TextPage(string source)
{
    public string Source { get; } = source;

    public List<PageLine> Lines { get; } = LineSplitter.Split(source);

    public ReadOnlySpan<char> this[int line] => Lines[line].In(Source);

    /// <summary>Whether a line is kept and reads as a paragraph of the body.</summary>
    public bool IsProse(int line) => Lines[line].IsKept && LineShape.IsProse(this[line]);

    /// <summary>Whether a line is kept and may be a headline.</summary>
    public bool IsHeadline(int line) => Lines[line].IsKept && LineShape.IsHeadline(this[line]);

    /// <summary>The next kept line of a range from <paramref name="line"/> on; <paramref name="end"/> where there is none.</summary>
    public int NextKept(int line, int end)
    {
        while (line < end && !Lines[line].IsKept)
        {
            line++;
        }

        return line;
    }

    /// <summary>The last kept line of a range before <paramref name="line"/>; -1 where there is none.</summary>
    public int PreviousKept(int line, int start)
    {
        for (var i = line - 1; i >= start; i--)
        {
            if (Lines[i].IsKept)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Puts lines in the place of one.</summary>
    public void Replace(int line, IReadOnlyList<PageLine> parts)
    {
        Lines.RemoveAt(line);
        Lines.InsertRange(line, parts);
    }

    public ImmutableArray<Removal> Removals() =>
    [
        .. Lines.Where(line => !line.IsKept).Select(line => new Removal(line.In(Source).ToString(), line.Start, line.End, line.Reason!)),
    ];
}
