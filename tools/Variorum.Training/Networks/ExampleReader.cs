using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Variorum.Language;
using Variorum.Language.Conllu;
using Variorum.Language.Networks;
using Variorum.Language.Segmentation;
using Variorum.Language.Syntax;
using Variorum.Training.Names;

namespace Variorum.Training.Networks;

/// <summary>Turns treebanks and texts with names into what the network learns from.</summary>
internal sealed unsafe class ExampleReader
{
    /// <summary>Longer sentences are lists and tables more often than language; they cost most and teach least.</summary>
    private const int Longest = 160;

    private readonly WordIndex _vectors;
    private readonly WordIndex _vocabulary;
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _relations;

    public ExampleReader(ulong[] vectors, Labels labels)
    {
        (_vectors, _vocabulary) = (Index(vectors), Index(labels.Vocabulary));
        _xpos = labels.Xpos.Index().ToDictionary(xpos => xpos.Item, xpos => xpos.Index, StringComparer.Ordinal);
        _relations = labels.Relations.Index().ToDictionary(relation => relation.Item, relation => relation.Index, StringComparer.Ordinal);
    }

    /// <summary>The sentences of a treebank's document, with its names where it marks entities.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The number of the treebank.</param>
    public IEnumerable<Example> Read(ConlluDocument document, int style)
    {
        var parsed = document.Parsed;
        var names = EntityColumn.Names(document).Select(name => (parsed.Words[name.First].Start, parsed.Words[name.Last].End, name.Type)).ToList();
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Length > Longest)
            {
                continue;
            }

            var words = parsed.WordsOf(sentence).ToArray();
            yield return Plain(parsed.Text, words, style) with
            {
                Tags = [.. words.Select(word => (byte)word.Tag)],
                Xpos = [.. words.Select(word => _xpos[word.Xpos])],
                Heads = [.. words.Select((word, i) => word.Head == sentence.First + i ? 0 : word.Head - sentence.First + 1)],
                Relations = [.. words.Select(word => _relations[word.Relation])],
                Names = names.Count == 0 ? null : GoldTags.Of(words, names),
            };
        }
    }

    /// <summary>The sentences of a text with names.</summary>
    /// <param name="segmenter">What cuts it into words.</param>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names.</param>
    /// <param name="style">The style it is shown in; names are the same in all, so all take turns.</param>
    public IEnumerable<Example> Read(Segmenter segmenter, string text, ImmutableArray<(int Start, int End, string Type)> mentions, int style)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var sentences = ImmutableArray.CreateBuilder<WordRange>();
        segmenter.Segment(text, [new(0, text.Length)], words, sentences);
        foreach (var sentence in sentences.Where(sentence => sentence.Length <= Longest))
        {
            var inside = words.Skip(sentence.First).Take(sentence.Length).ToArray();
            yield return Plain(text, inside, style) with { Names = GoldTags.Of(inside, mentions) };
        }
    }

    private Example Plain(string text, Word[] words, int style)
    {
        var flags = new uint[words.Length];
        NameFeatures.Fill(text, words, flags);
        return new([.. words.Select((word, i) => WordFeatures.Of(word.Form(text), _vectors, _vocabulary, flags[i] | TreebankStyle.Flag(style)))]);
    }

    private static WordIndex Index(ulong[] keys)
    {
        var slots = WordIndex.Slots(keys);
        return new(Lasting(keys), Lasting(slots), slots.Length);
    }

    /// <summary>A copy that stays where it is until the program ends.</summary>
    private static T* Lasting<T>(T[] values)
        where T : unmanaged
    {
        var copy = (T*)NativeMemory.Alloc((nuint)values.Length, (nuint)sizeof(T));
        values.CopyTo(new Span<T>(copy, values.Length));
        return copy;
    }
}
