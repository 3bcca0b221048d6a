namespace Variorum.Collation;

/// <summary>Reads the shingles of an account's own words: what it quotes as a nested account and kept furniture belong to others.</summary>
internal static class Shingles
{
    /// <summary>The shingles of an account in the order of the text; none crosses a block.</summary>
    public static List<Shingle> Of(AccountText account)
    {
        var found = new List<Shingle>(account.Text.Length / 6);
        Add(account, found);
        return found;
    }

    /// <summary>Adds the shingles of an account in the order of the text; none crosses a block.</summary>
    public static void Add(AccountText account, List<Shingle> found)
    {
        foreach (var block in account.Blocks)
        {
            if (block.Child is null && block.Kind != BlockKind.Furniture)
            {
                Add(account.Text, block.Span, found);
            }
        }
    }

    /// <summary>The shingles of a span.</summary>
    public static void Add(string text, Span span, List<Shingle> found)
    {
        System.Span<ulong> hashes = stackalloc ulong[Shingle.Words];
        System.Span<int> starts = stackalloc int[Shingle.Words];
        var words = new WordReader(text, span.Start, span.End);
        var quotation = new QuotationMarks(text, span.Start);
        var (count, unquoted) = (0, -1);
        while (words.Read())
        {
            hashes[1..].CopyTo(hashes);
            starts[1..].CopyTo(starts);
            (hashes[^1], starts[^1]) = (words.Hash, words.Start);
            if (!quotation.OpenAt(words.Start))
            {
                unquoted = count;
            }

            count++;
            if (count >= Shingle.Words)
            {
                found.Add(new Shingle(Combine(hashes), starts[0], words.End, unquoted <= count - 1 - Shingle.Words));
            }
        }
    }

    private static ulong Combine(ReadOnlySpan<ulong> words)
    {
        var hash = 0ul;
        foreach (var word in words)
        {
            hash = unchecked((hash ^ word) * 0x9E3779B97F4A7C15);
            hash ^= hash >> 29;
        }

        return hash;
    }
}
