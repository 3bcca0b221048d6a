using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds the words between quotation marks and who says them, by the tree: the subject of the verb of speech that the words, or what stands beside them, hang on.</summary>
public static class Quotations
{
    /// <summary>The quotations of a text, in order. One that is not closed before the next begins, or before its paragraph ends, is none.</summary>
    public static IReadOnlyList<Utterance> In(ParsedText text)
    {
        var found = new List<Utterance>();
        var open = -1;
        for (var word = 0; word < text.Words.Length; word++)
        {
            if (open >= 0 && ParagraphStarts(text, word))
            {
                open = -1;
            }

            switch (text.Letters(word))
            {
                case "“" or "«":
                    open = word;
                    break;
                case "”" or "»" when open >= 0:
                case "\"" when open >= 0:
                    Add(text, open + 1, word, found);
                    open = -1;
                    break;
                case "\"":
                    open = word;
                    break;
            }
        }

        return found;
    }

    private static bool ParagraphStarts(ParsedText text, int word) =>
        word > 0 && text.Text.AsSpan()[text.Words[word - 1].End..text.Words[word].Start].Contains('\n');

    private static void Add(ParsedText text, int first, int end, List<Utterance> found)
    {
        if (end > first)
        {
            var speaker = SpeakerOf(text, first, end);
            found.Add(new Utterance(text.SpanOf(new WordRange(first, end)), speaker < 0 ? null : text.SpanOf(Extents.Of(text, speaker))));
        }
    }

    private static int SpeakerOf(ParsedText text, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            // The top of what is quoted: it hangs on a verb outside, or such a verb hangs on it.
            var head = text.Words[word].Head;
            if (head < first || head >= end)
            {
                if (SubjectOfSpeech(text, head) is >= 0 and var above)
                {
                    return above;
                }
            }

            foreach (var child in text.ChildrenOf(word))
            {
                if ((child < first || child >= end) && SubjectOfSpeech(text, child) is >= 0 and var below)
                {
                    return below;
                }
            }
        }

        return -1;
    }

    private static int SubjectOfSpeech(ParsedText text, int verb)
    {
        if (!CoreferenceLexicon.IsSpeech(text.Words[verb].Lemma))
        {
            return -1;
        }

        foreach (var child in text.ChildrenOf(verb))
        {
            if (text.Words[child].BasicRelation is "nsubj")
            {
                return child;
            }
        }

        return -1;
    }
}
