namespace Variorum.Language.Syntax;

/// <summary>A text with its words, sentences and trees. Immutable and safe for any number of threads.</summary>
/// <remarks>
/// Every sentence is one tree: exactly one word whose <see cref="Word.Head"/> is itself, and every other word leads to it.
/// Words and sentences are in the order of the text and do not overlap.
/// </remarks>
public sealed class ParsedText
{
    private Links? _links;

    /// <summary>Makes a parsed text.</summary>
    /// <param name="text">The text, untouched.</param>
    /// <param name="words">Its words.</param>
    /// <param name="sentences">Its sentences; together they hold every word.</param>
    public ParsedText(string text, ImmutableArray<Word> words, ImmutableArray<WordRange> sentences) => (Text, Words, Sentences) = (text, words, sentences);

    /// <summary>The text, untouched.</summary>
    public string Text { get; }

    /// <summary>All words in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>All sentences in order.</summary>
    public ImmutableArray<WordRange> Sentences { get; }

    /// <summary>What the model makes of each word as part of a name: <see cref="NameTags.Count"/> scores a word; empty where nothing was asked.</summary>
    internal ReadOnlyMemory<float> NameScores { get; init; }

    /// <summary>What the lists say of each word (<see cref="NameFeatures"/>); empty where nothing was asked.</summary>
    internal ReadOnlyMemory<uint> NameFlags { get; init; }

    /// <summary>The words of a sentence, without a copy.</summary>
    public ReadOnlySpan<Word> WordsOf(WordRange sentence) => Words.AsSpan()[sentence.First..sentence.End];

    /// <summary>The range of the text from the first to the last of some words.</summary>
    public Span SpanOf(WordRange words) => new(Words[words.First].Start, Words[words.End - 1].End);

    /// <summary>The letters of a word, without a copy.</summary>
    public ReadOnlySpan<char> Letters(int word) => Words[word].In(Text);

    /// <summary>The index of the sentence that holds a word.</summary>
    public int SentenceOf(int word)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].First <= word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The index of the first word that ends after an offset; the number of words when there is none.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Whether a word is the root of its sentence.</summary>
    public bool IsRoot(int word) => Words[word].Head == word;

    /// <summary>The words that hang on a word, from left to right, without allocation.</summary>
    public Children ChildrenOf(int word) => new(Linked(), word);

    /// <summary>The first and one past the last word of what hangs on a word, itself included.</summary>
    public WordRange SubtreeOf(int word) => new(Linked().Leftmost[word], Linked().Rightmost[word] + 1);

    internal Links Linked() => _links ??= Links.Of(Words);

    /// <summary>The words that hang on one word, from left to right.</summary>
    public struct Children
    {
        private readonly Links _links;
        private int _next;

        internal Children(Links links, int head) => (_links, _next, Current) = (links, links.FirstChild[head], -1);

        /// <summary>The word reached.</summary>
        public int Current { get; private set; }

        /// <summary>The enumerator itself, for <c>foreach</c>.</summary>
        public readonly Children GetEnumerator() => this;

        /// <summary>Goes to the next word.</summary>
        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            Current = _next;
            _next = _links.NextSibling[_next];
            return true;
        }
    }

    /// <summary>Heads turned round, made when first asked for.</summary>
    internal sealed record Links(int[] FirstChild, int[] NextSibling, int[] Leftmost, int[] Rightmost)
    {
        public static Links Of(ImmutableArray<Word> words)
        {
            var links = new Links(new int[words.Length], new int[words.Length], new int[words.Length], new int[words.Length]);
            Array.Fill(links.FirstChild, -1);
            Array.Fill(links.NextSibling, -1);
            for (var i = words.Length - 1; i >= 0; i--)
            {
                links.Leftmost[i] = links.Rightmost[i] = i;
                if (words[i].Head is var head && head != i)
                {
                    links.NextSibling[i] = links.FirstChild[head];
                    links.FirstChild[head] = i;
                }
            }

            // A word lies below at most as many heads as its sentence has words, so this ends even on a cycle.
            for (var i = 0; i < words.Length; i++)
            {
                for (int at = i, head = words[i].Head; head != at && (i < links.Leftmost[head] || i > links.Rightmost[head]); (at, head) = (head, words[head].Head))
                {
                    links.Leftmost[head] = Math.Min(links.Leftmost[head], i);
                    links.Rightmost[head] = Math.Max(links.Rightmost[head], i);
                }
            }

            return links;
        }
    }
}
