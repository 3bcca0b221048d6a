using System.Numerics;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Segmentation;

/// <summary>Cuts text into sentences and words as Universal Dependencies has them, by classifiers trained on treebanks. Immutable and thread-safe.</summary>
/// <remarks>What is cut how is told in this folder's README. The text is only read; offsets count in it as it is.</remarks>
public sealed class Segmenter
{
    internal const string JoinSection = "segmenter.join", EndSection = "segmenter.end", TokenSection = "segmenter.tokens", EndingSection = "segmenter.endings";

    [ThreadStatic]
    private static Room? _kept;

    private readonly ModelFile _model;
    private readonly WordCutter _cutter;

    /// <summary>Takes the segmenter of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none.</exception>
    public Segmenter(ModelFile model)
    {
        _model = model;
        _cutter = new WordCutter(model.Lines(TokenSection), model.Lines(EndingSection));
        foreach (var section in (ReadOnlySpan<string>)[JoinSection, EndSection])
        {
            if (!BitOperations.IsPow2(model.Section<short>(section).Length))
            {
                throw new InvalidDataException($"The model's section {section} is cut off.");
            }
        }
    }

    /// <summary>Adds the words and sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its parts, in order and apart from each other: no word or sentence crosses one's edge, and what lies outside gets none.</param>
    /// <param name="words">Where the words go, with offsets, <see cref="Word.SpaceBefore"/> and <see cref="Word.IsJoined"/>.</param>
    /// <param name="sentences">Where the sentences go.</param>
    public void Segment(string text, ReadOnlySpan<Span> blocks, ImmutableArray<Word>.Builder words, ImmutableArray<WordRange>.Builder sentences)
    {
        var room = _kept ??= new Room();
        var join = new LinearClassifier(_model.Section<short>(JoinSection));
        var end = new LinearClassifier(_model.Section<short>(EndSection));
        foreach (var block in blocks)
        {
            room.Clear();
            PieceReader.Read(text, block, room.Pieces);
            TokenJoiner.Join(text, room.Pieces, room.Tokens, ref join);
            Cut(text, room, ref end);
            Add(text, room, words, sentences);
        }
    }

    /// <summary>Cuts the tokens into sentences, paragraph by paragraph.</summary>
    internal static void Cut<TDecision>(string text, Room room, ref TDecision decision)
        where TDecision : struct, IDecision, allows ref struct
    {
        var tokens = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(room.Tokens);
        for (int first = 0, end; first < tokens.Length; first = end)
        {
            end = first + 1;
            while (end < tokens.Length && tokens[end].Gap != Gap.Paragraph)
            {
                end++;
            }

            SentenceCutter.Cut(text, tokens[first..end], first, room.Sentences, ref decision);
        }
    }

    private void Add(string text, Room room, ImmutableArray<Word>.Builder words, ImmutableArray<WordRange>.Builder sentences)
    {
        foreach (var sentence in room.Sentences)
        {
            var first = words.Count;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                AddWords(text, room.Tokens[i].Start, room.Tokens[i].End, room.Tokens[i].Gap != Gap.None, words);
            }

            sentences.Add(new WordRange(first, words.Count));
        }
    }

    private void AddWords(string text, int start, int end, bool spaceBefore, ImmutableArray<Word>.Builder words)
    {
        var last = _cutter.LastWord(text.AsSpan(start, end - start));
        if (last > 0)
        {
            AddWords(text, start, start + last, spaceBefore, words);
        }

        words.Add(new Word(start + last, end) { SpaceBefore = spaceBefore && last == 0, IsJoined = last > 0 });
    }

    /// <summary>Lists that are kept from text to text, because they grow with it.</summary>
    internal sealed class Room
    {
        public List<Piece> Pieces { get; } = [];

        public List<Piece> Tokens { get; } = [];

        public List<WordRange> Sentences { get; } = [];

        public void Clear()
        {
            Pieces.Clear();
            Tokens.Clear();
            Sentences.Clear();
        }
    }
}
