using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Punctuation;

/// <summary>Hangs marks as a treebank hangs them, once the words have their tree.</summary>
/// <remarks>
/// Where a mark hangs follows from the tree of the words, but by the habit of each treebank. The habit is counted: for each mark, place and relation the head that the
/// treebank chooses there, kept where it nearly always chooses the same. Elsewhere the network's choice stays.
/// </remarks>
internal sealed class PunctuationTable
{
    /// <summary>The sections of the model: keys in ascending order, and what is chosen for each.</summary>
    public const string KeySection = "punctuation.keys", HeadSection = "punctuation.heads";

    private readonly ModelFile _file;

    public PunctuationTable(ModelFile file)
    {
        _file = file;
        if (file.Section<ulong>(KeySection).Length != file.Section<byte>(HeadSection).Length)
        {
            throw new InvalidDataException($"The model's section {HeadSection} is cut off.");
        }
    }

    /// <summary>The key of a place in a style.</summary>
    public static ulong Key(ulong place, int style) => unchecked(place + ((ulong)style * 0x2545f4914f6cdd1d));

    /// <summary>Whether a mark may be hung anew: it is no root and nothing hangs on it.</summary>
    public static bool IsFree(ReadOnlySpan<Word> words, WordRange sentence, int mark)
    {
        if (words[mark].Tag != UniversalTag.Punct || words[mark].Head == mark)
        {
            return false;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head == mark)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Hangs the marks of sentences.</summary>
    public void Attach(string text, Span<Word> words, ReadOnlySpan<WordRange> sentences, int style)
    {
        var keys = _file.Section<ulong>(KeySection);
        var heads = _file.Section<byte>(HeadSection);
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (IsFree(words, sentence, i) && MarkPlace.TryFind(text, words, sentence, i, out var place) && keys.BinarySearch(Key(place.Key, style)) is var row and >= 0)
                {
                    words[i] = words[i] with { Head = place.Word((MarkHead)heads[row]) };
                }
            }
        }
    }
}
