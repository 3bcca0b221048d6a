using System.Buffers;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>Lets the places of a text where a word is clear help those where it is not: what a word in capitals is, it mostly is throughout a text.</summary>
/// <remarks>
/// Of each word that stands in capitals more than once, the likelihoods of its types are drawn towards their mean over the text; a place that is sure weighs more. So
/// a full name seen once gives its surname a person, and a body named beside its acronym keeps its type (one sense a discourse: Gale, Church and Yarowsky 1992).
/// </remarks>
internal static class DocumentMemory
{
    private const int Kinds = 1 + NameTags.Types;

    /// <summary>How far to go: 0 leaves every place to itself, 1 makes all alike.</summary>
    private const float Pull = 0.75f;

    /// <summary>What a place weighs that tells nothing.</summary>
    private const float LeastWeight = 0.05f;

    /// <summary>Keeps a kind that nothing speaks for from being ruled out.</summary>
    private const float Floor = 1e-4f;

    private const int ShortestWord = 2;

    /// <summary>Changes the scores of words that occur more than once.</summary>
    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, Span<float> scores)
    {
        var places = ArrayPool<(ulong Word, int At)>.Shared.Rent(words.Length);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = text[words[i].Start..words[i].End];
            if (word.Length >= ShortestWord && char.IsUpper(word[0]))
            {
                places[count++] = (Fnv.Of(word), i);
            }
        }

        var sorted = places.AsSpan(0, count);
        sorted.Sort();
        for (int first = 0, end; first < count; first = end)
        {
            for (end = first + 1; end < count && sorted[end].Word == sorted[first].Word; end++)
            {
            }

            if (end - first > 1)
            {
                Draw(sorted[first..end], scores);
            }
        }

        ArrayPool<(ulong, int)>.Shared.Return(places);
    }

    private static void Draw(ReadOnlySpan<(ulong Word, int At)> places, Span<float> scores)
    {
        Span<float> mean = stackalloc float[Kinds];
        Span<float> own = stackalloc float[Kinds];
        mean.Clear();
        var weights = 0f;
        foreach (var (_, at) in places)
        {
            TagScores.Masses(Row(scores, at), own);
            var sure = 0f;
            foreach (var mass in own)
            {
                sure = MathF.Max(sure, mass);
            }

            var weight = LeastWeight + (sure * sure * sure);
            weights += weight;
            for (var kind = 0; kind < Kinds; kind++)
            {
                mean[kind] += weight * own[kind];
            }
        }

        foreach (ref var mass in mean)
        {
            mass /= weights;
        }

        foreach (var (_, at) in places)
        {
            var row = Row(scores, at);
            TagScores.Masses(row, own);
            for (var tag = 0; tag < NameTags.Count; tag++)
            {
                var kind = tag == NameTags.Outside ? 0 : 1 + NameTags.TypeOf(tag);
                row[tag] += Pull * Networks.Elementary.Log((mean[kind] + Floor) / (own[kind] + Floor));
            }
        }
    }

    private static Span<float> Row(Span<float> scores, int word) => scores.Slice(word * NameTags.Count, NameTags.Count);
}
