namespace Variorum.Web.Pages.Accounts;

/// <summary>A part of an account's text: a page of a long one, ending with a block; all of a usual one.</summary>
/// <param name="Blocks">The blocks, each cut to what the page shows of it.</param>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record TextPart(ImmutableArray<Block> Blocks, int Number, int Count)
{
    /// <summary>How much of a text a page shows, in UTF-16 code units.</summary>
    public const int MostText = 8_000;

    public Span Range => Blocks.IsEmpty ? new Span(0, 0) : new Span(Blocks[0].Start, Blocks[^1].End);

    /// <summary>The part with the words asked for, else the one asked for by number, else the first.</summary>
    public static TextPart Of(string text, ImmutableArray<Block> blocks, Span? at, int? number)
    {
        var parts = Divide(text, blocks);
        var index = at is { } words
            ? Math.Max(0, parts.FindIndex(part => !part.IsEmpty && words.Start < part[^1].End))
            : Math.Clamp((number ?? 1) - 1, 0, parts.Count - 1);
        return new(parts[index], index + 1, parts.Count);
    }

    private static List<ImmutableArray<Block>> Divide(string text, ImmutableArray<Block> blocks)
    {
        var parts = new List<ImmutableArray<Block>>();
        var part = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks.SelectMany(block => Cut(text, block)))
        {
            if (part.Count > 0 && block.End - part[0].Start > MostText)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
            }

            part.Add(block);
        }

        parts.Add(part.ToImmutable());
        return parts;
    }

    /// <summary>A long block in stretches of half a page, so that no page stays almost empty before it; none parts a surrogate pair.</summary>
    private static IEnumerable<Block> Cut(string text, Block block)
    {
        var start = block.Start;
        while (start < block.End)
        {
            var end = Math.Min(block.End, start + (MostText / 2));
            if (end < block.End && char.IsLowSurrogate(text[end]))
            {
                end--;
            }

            yield return block with { Start = start, End = end };
            start = end;
        }
    }
}
