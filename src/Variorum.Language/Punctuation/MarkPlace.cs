using Variorum.Language.Networks;
using Variorum.Language.Syntax;

namespace Variorum.Language.Punctuation;

/// <summary>Where a mark stands in a tree, and the words that it could hang on.</summary>
/// <remarks>
/// Between two words, the lowest common head of both divides the tree: the mark stands between the highest word below it on the left and the highest on the right (or that
/// head itself). Before the first and after the last word there is the nearest word and the root.
/// </remarks>
internal readonly ref struct MarkPlace
{
    private readonly int _left;
    private readonly int _right;
    private readonly int _common;

    private MarkPlace(int left, int right, int common, ulong key) => (_left, _right, _common, Key) = (left, right, common, key);

    /// <summary>What the treebank's way of hanging such a mark goes by: the mark itself, the side of the common head, and the relation of the part on the other side.</summary>
    public ulong Key { get; }

    /// <summary>Looks at a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">All words of it.</param>
    /// <param name="sentence">The sentence of the mark.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>Whether there is a word to hang it on.</returns>
    public static bool TryFind(string text, ReadOnlySpan<Word> words, WordRange sentence, int mark, out MarkPlace place)
    {
        place = default;
        var left = Nearest(words, sentence, mark, -1);
        var right = Nearest(words, sentence, mark, 1);
        var form = WordHash.Of(words[mark].Form(text));
        if (left < 0 && right < 0)
        {
            return false;
        }

        if (left < 0 || right < 0)
        {
            var near = Math.Max(left, right);
            var root = near;
            for (var steps = 0; words[root].Head != root && steps < sentence.Length; steps++)
            {
                root = words[root].Head;
            }

            place = new(near, near, root, Mix(form, left < 0 ? 1u : 2u, 0));
            return words[root].Head == root && root != mark;
        }

        var common = Common(words, sentence, left, right, mark);
        if (common < 0)
        {
            return false;
        }

        var (leftTop, rightTop) = (Below(words, left, common), Below(words, right, common));
        var isLeft = common < mark;
        var (tops, part) = ((leftTop == common ? 0u : 4u) + (rightTop == common ? 0u : 8u), isLeft ? rightTop : leftTop);
        place = new(leftTop, rightTop, common, Mix(form, 3u + (isLeft ? 16u : 0u) + tops, WordHash.Of(words[part].BasicRelation)));
        return true;
    }

    /// <summary>The word that a choice means here.</summary>
    public int Word(MarkHead choice) => choice switch
    {
        MarkHead.Left => _left,
        MarkHead.Right => _right,
        _ => _common,
    };

    private static int Nearest(ReadOnlySpan<Word> words, WordRange sentence, int mark, int step)
    {
        for (var i = mark + step; sentence.Contains(i); i += step)
        {
            if (words[i].Tag != UniversalTag.Punct)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The lowest word above both (or one of them); -1 where the way up leads over the mark.</summary>
    private static int Common(ReadOnlySpan<Word> words, WordRange sentence, int left, int right, int mark)
    {
        Span<bool> above = sentence.Length <= 512 ? stackalloc bool[sentence.Length] : new bool[sentence.Length];
        for (var i = left; ; i = words[i].Head)
        {
            if (i == mark)
            {
                return -1;
            }

            above[i - sentence.First] = true;
            if (words[i].Head == i)
            {
                break;
            }
        }

        for (var i = right; ; i = words[i].Head)
        {
            if (i == mark)
            {
                return -1;
            }

            if (above[i - sentence.First])
            {
                return i;
            }
        }
    }

    private static int Below(ReadOnlySpan<Word> words, int word, int head)
    {
        while (word != head && words[word].Head != head)
        {
            word = words[word].Head;
        }

        return word;
    }

    private static ulong Mix(ulong form, uint place, ulong relation) => unchecked(((form * 0x9e3779b97f4a7c15) ^ relation) + (place * 0xd1b54a32d192ed03));
}
