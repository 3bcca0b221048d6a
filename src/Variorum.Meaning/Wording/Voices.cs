using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>Tells whose word a word is: that of a statement's speaker, of somebody quoted without a statement (scare quotes), or the account's own.</summary>
internal sealed class Voices(ParsedText text, Model.Statements statements)
{
    /// <summary>Index of the innermost statement whose content holds some words; null when none does.</summary>
    public int? Holder(Span words)
    {
        int? innermost = null;
        var shortest = int.MaxValue;
        for (var i = 0; i < statements.Said.Length; i++)
        {
            var length = 0;
            var holds = false;
            foreach (var span in statements.Said[i].Content)
            {
                length += span.Length;
                holds |= span.Contains(words);
            }

            if (holds && length < shortest)
            {
                (innermost, shortest) = (i, length);
            }
        }

        return innermost;
    }

    /// <summary>Whether a word stands between quotation marks in its sentence.</summary>
    public bool IsQuoted(int word, WordRange sentence)
    {
        var open = false;
        for (var i = sentence.First; i < word; i++)
        {
            if (text.Words[i].Tag == UniversalTag.Punct && text.Letters(i) is { Length: 1 } mark)
            {
                open = mark[0] switch
                {
                    '“' or '«' or '„' => true,
                    '”' or '»' => false,
                    '"' => !open,
                    '‘' or '\'' when IsAround(i, word) => true,
                    _ => open,
                };
            }
        }

        return open;
    }

    /// <summary>"'terrorists'": a single mark right before the word and another right behind it.</summary>
    private bool IsAround(int mark, int word) =>
        mark == word - 1 && word + 1 < text.Words.Length && text.Words[word + 1].Tag == UniversalTag.Punct && text.Letters(word + 1) is ['’' or '\'', ..];
}
