namespace Variorum.Language;

/// <summary>Finds the best tags of a sentence of which every name is whole: a first word, inner words and a last one, or an only one (Viterbi).</summary>
internal static class TagPath
{
    /// <summary>Writes the best tags.</summary>
    /// <param name="scores">A row of <see cref="NameTags.Count"/> for each word.</param>
    /// <param name="tags">As many as there are words.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<byte> tags)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        // Before a word a name of some type is open, or none is. For each of these states the best score so far; beside each word the tags that ended there best.
        Span<float> open = stackalloc float[NameTags.Types];
        Span<float> opened = stackalloc float[NameTags.Types];
        open.Fill(float.NegativeInfinity);
        var closed = 0f;
        var best = System.Buffers.ArrayPool<byte>.Shared.Rent(tags.Length * (NameTags.Types + 1));
        for (var i = 0; i < tags.Length; i++)
        {
            var row = scores.Slice(i * NameTags.Count, NameTags.Count);
            var into = best.AsSpan(i * (NameTags.Types + 1), NameTags.Types + 1);
            var end = closed + row[NameTags.Outside];
            into[NameTags.Types] = NameTags.Outside;
            for (var type = 0; type < NameTags.Types; type++)
            {
                Better(closed + row[NameTags.Of(type, NameTags.Only)], NameTags.Of(type, NameTags.Only), ref end, ref into[NameTags.Types]);
                Better(open[type] + row[NameTags.Of(type, NameTags.Last)], NameTags.Of(type, NameTags.Last), ref end, ref into[NameTags.Types]);
                opened[type] = closed + row[NameTags.Of(type, NameTags.First)];
                into[type] = (byte)NameTags.Of(type, NameTags.First);
                Better(open[type] + row[NameTags.Of(type, NameTags.Inner)], NameTags.Of(type, NameTags.Inner), ref opened[type], ref into[type]);
            }

            opened.CopyTo(open);
            closed = end;
        }

        var state = NameTags.Types;
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = best[(i * (NameTags.Types + 1)) + state];
            state = tags[i] == NameTags.Outside || NameTags.PlaceOf(tags[i]) is NameTags.First or NameTags.Only ? NameTags.Types : NameTags.TypeOf(tags[i]);
        }

        System.Buffers.ArrayPool<byte>.Shared.Return(best);
    }

    private static void Better(float score, int tag, ref float best, ref byte which)
    {
        if (score > best)
        {
            (best, which) = (score, (byte)tag);
        }
    }
}
