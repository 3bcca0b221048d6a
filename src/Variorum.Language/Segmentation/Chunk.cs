namespace Variorum.Language.Segmentation;

/// <summary>The pieces between two spaces.</summary>
/// <param name="First">The first piece.</param>
/// <param name="End">One past the last.</param>
/// <param name="Letters">A hash of all its letters.</param>
/// <param name="Shape">A hash of all its shapes.</param>
/// <param name="Traits">What it holds that tells of an address, and whether it is long.</param>
/// <param name="Opened">Whether it starts with a quotation mark or a bracket.</param>
internal readonly record struct Chunk(int First, int End, uint Letters, uint Shape, uint Traits, uint Opened)
{
    private const int Long = 8;

    public static Chunk Of(string text, List<Piece> pieces, int first, int end)
    {
        var (letters, shape, traits) = (0u, 0u, 0u);
        for (var i = first; i < end; i++)
        {
            letters = Hash.Mix(letters, pieces[i].Letters);
            shape = Hash.Mix(shape, pieces[i].Shape);
            traits |= text[pieces[i].Start] switch
            {
                '@' => 1u,
                '/' => i > first && text[pieces[i].Start - 1] is ':' or '/' ? 2u : 4u,
                '.' => i + 1 < end && i > first && pieces[i + 1].Kind == PieceKind.Lower ? 8u : 0u,
                '_' or '\\' or '=' => 16u,
                _ => 0u,
            };
        }

        traits |= end - first > Long ? 32u : 0u;
        traits |= pieces[first].In(text).Equals("www", StringComparison.OrdinalIgnoreCase) ? 64u : 0u;
        var c = text[pieces[first].Start];
        return new Chunk(first, end, letters, shape, traits, c is '(' or '[' ? 2u : Characters.IsQuotationMark(c) ? 1u : 0u);
    }
}
