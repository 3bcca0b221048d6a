using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Networks;

/// <summary>Tells which of the treebanks a text resembles most, by its words (naive Bayes, as in Manning et al. 2008, chapter 13).</summary>
/// <remarks>
/// Treebanks follow the same guidelines in their own ways: one hangs a comma on the clause that it closes, the other on what stands around; one has "be" as a verb where
/// the other has an auxiliary. Learned together without a word about it, each spoils the other. So the network is told the style of every sentence that it learns from,
/// and of every text that it reads.
/// </remarks>
internal sealed unsafe class TreebankStyle
{
    /// <summary>How many words are told apart, after hashing.</summary>
    public const int Places = 1 << 15;

    private readonly float* _weights;

    public TreebankStyle(ModelFile file)
    {
        Names = [.. file.Lines("style.names")];
        _weights = QuantisedTable.Pointer(Linear.Checked<float>(file, "style.words", Names.Length * Places));
        if (Names.IsEmpty || NameFeatures.Count + Names.Length > WordFeatures.FlagCount)
        {
            throw new InvalidDataException("The model knows more styles than this library has room for: it was made for another version.");
        }
    }

    /// <summary>The treebanks.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The flag that tells the network of a style.</summary>
    public static uint Flag(int style) => 1u << (NameFeatures.Count + style);

    /// <summary>Where the weight of a word lies.</summary>
    public static int Place(ReadOnlySpan<char> form) => (int)(WordHash.Of(form) & (Places - 1));

    /// <summary>The style of the treebank that has most such words.</summary>
    public int Guess(string text, ReadOnlySpan<Word> words)
    {
        Span<float> sums = stackalloc float[Names.Length];
        foreach (ref readonly var word in words)
        {
            var place = Place(word.Form(text));
            for (var style = 0; style < sums.Length; style++)
            {
                sums[style] += _weights[(style * Places) + place];
            }
        }

        return System.Numerics.Tensors.TensorPrimitives.IndexOfMax(sums);
    }
}
