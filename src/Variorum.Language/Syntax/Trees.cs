namespace Variorum.Language.Syntax;

/// <summary>Walks in the trees of a parsed text, without allocation.</summary>
public static class Trees
{
    /// <summary>Whether a word hangs on another, directly or through others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="head">The word above; a word does not hang on itself.</param>
    public static bool IsBelow(this ParsedText text, int word, int head)
    {
        while (!text.IsRoot(word))
        {
            word = text.Words[word].Head;
            if (word == head)
            {
                return true;
            }
        }

        return false;
    }
}
