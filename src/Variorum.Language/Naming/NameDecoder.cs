using System.Buffers;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>Chooses the names of a text from a network's scores, the rules' second opinion and the memory of the text.</summary>
internal static class NameDecoder
{
    /// <summary>Adds the names of a text, in order, none inside another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="sentences">Its sentences; no name crosses their edges.</param>
    /// <param name="flags">The <see cref="NameFlags"/> of each word.</param>
    /// <param name="scores">A row of <see cref="NameTags.Count"/> logarithms for each word; changed.</param>
    /// <param name="hints">What else speaks for names: rules, gazetteers.</param>
    /// <param name="names">Where the names go.</param>
    public static void Decode(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Word> words,
        ReadOnlySpan<WordRange> sentences,
        ReadOnlySpan<uint> flags,
        Span<float> scores,
        ReadOnlySpan<NameHint> hints,
        List<NameSpan> names)
    {
        scores = scores[..(words.Length * NameTags.Count)];
        foreach (var hint in hints)
        {
            TagScores.Favour(scores, hint);
        }

        DocumentMemory.Apply(text, words, scores);
        var tags = ArrayPool<byte>.Shared.Rent(words.Length);
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            while (i + 1 < sentences.Length && IsCutInside(text, words, sentences[i + 1].First))
            {
                sentence = sentence with { End = sentences[++i].End };
            }

            var own = tags.AsSpan(0, sentence.Length);
            TagPath.Find(scores.Slice(sentence.First * NameTags.Count, sentence.Length * NameTags.Count), own);
            var from = names.Count;
            Collect(own, sentence.First, names);
            NameEdges.Set(text, words, flags, sentence, names, from);
        }

        ArrayPool<byte>.Shared.Return(tags);
    }

    // "U . | S .": a text cut at every point makes sentences end inside a name.
    private static bool IsCutInside(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int next) =>
        next >= 2 && next + 1 < words.Length && IsInitial(text, words[next - 2]) && IsPoint(text, words[next - 1]) && IsInitial(text, words[next]) && IsPoint(text, words[next + 1]);

    private static bool IsInitial(ReadOnlySpan<char> text, Word word) => word.End - word.Start == 1 && char.IsUpper(text[word.Start]);

    private static bool IsPoint(ReadOnlySpan<char> text, Word word) => word.End - word.Start == 1 && text[word.Start] == '.';

    private static void Collect(ReadOnlySpan<byte> tags, int first, List<NameSpan> names)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == NameTags.Outside)
            {
                continue;
            }

            var start = i;
            while (NameTags.PlaceOf(tags[i]) is NameTags.First or NameTags.Inner)
            {
                i++;
            }

            names.Add(new NameSpan(first + start, first + i + 1, NameTags.TypeOf(tags[start])));
        }
    }
}
