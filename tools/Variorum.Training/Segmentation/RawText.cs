using System.Text;
using Variorum.Language.Conllu;

namespace Variorum.Training.Segmentation;

/// <summary>A document of a treebank as plain text, and where its tokens, words and sentences stand: paragraphs with a blank line between, sentences with a space.</summary>
internal sealed class RawText
{
    private RawText(string text) => (Text, TokenAt, SentenceAt) = (text, new bool[text.Length], new bool[text.Length]);

    public string Text { get; }

    /// <summary>Whether a token starts at a place.</summary>
    public bool[] TokenAt { get; }

    /// <summary>Whether a sentence starts at a place.</summary>
    public bool[] SentenceAt { get; }

    /// <summary>The words: where the token starts and ends, and which word of it.</summary>
    public List<(int Start, int End, int Part)> Words { get; } = [];

    /// <summary>The first and the last place of each sentence.</summary>
    public List<(int Start, int End)> Sentences { get; } = [];

    /// <summary>The text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="gluing">Every how many sentences one is written without a space after the one before it, as pages do that lose their line breaks; 0 for none.</param>
    public static RawText Of(ConlluDocument document, int gluing = 0)
    {
        var parsed = document.Parsed;
        var text = new StringBuilder();
        var offsets = new List<int>();
        var end = 0;
        foreach (var sentence in parsed.Sentences)
        {
            var span = parsed.SpanOf(sentence);
            if (text.Length > 0)
            {
                var isParagraph = parsed.Text.AsSpan(end, span.Start - end).Contains('\n');
                var isGlued = gluing > 0 && offsets.Count % gluing == 0 && text[^1] is '.' or '?' or '!' or '”' && char.IsUpper(parsed.Text[span.Start]);
                text.Append(isParagraph ? "\n\n" : isGlued ? "" : " ");
            }

            offsets.Add(text.Length - span.Start);
            text.Append(span.In(parsed.Text));
            end = span.End;
        }

        var raw = new RawText(text.ToString());
        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            raw.AddSentence(document, i, offsets[i]);
        }

        return raw;
    }

    private void AddSentence(ConlluDocument document, int index, int offset)
    {
        var parsed = document.Parsed;
        var sentence = parsed.Sentences[index];
        var span = parsed.SpanOf(sentence);
        SentenceAt[span.Start + offset] = true;
        Sentences.Add((span.Start + offset, span.End + offset));
        for (int first = sentence.First, last; first < sentence.End; first = last)
        {
            last = first + 1;
            while (last < sentence.End && parsed.Words[last].IsJoined)
            {
                last++;
            }

            TokenAt[parsed.Words[first].Start + offset] = true;
            for (var word = first; word < last; word++)
            {
                Words.Add((parsed.Words[first].Start + offset, parsed.Words[last - 1].End + offset, word - first));
            }
        }
    }
}
