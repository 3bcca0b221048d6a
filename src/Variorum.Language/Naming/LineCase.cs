namespace Variorum.Language;

/// <summary>Tells lines in Title Case or CAPITALS, in which a capital is no sign of a name.</summary>
internal static class LineCase
{
    /// <summary>Words shorter than this are often in lower case in a headline.</summary>
    private const int LongWord = 4;

    private const int FewestWords = 4;

    /// <summary>Whether at least four in five of the longer words are in capitals, common words among them, and no point ends the line.</summary>
    public static bool TellsNothing(string text, ReadOnlySpan<Token> sentence)
    {
        if (sentence[^1].In(text) is ".")
        {
            return false;
        }

        int words = 0, capitals = 0, common = 0;
        foreach (var token in sentence)
        {
            if (token.Kind == TokenKind.Word && token.End - token.Start >= LongWord)
            {
                var word = token.In(text);
                words++;
                if (char.IsUpper(word[0]))
                {
                    capitals++;
                    common += NameLexicon.IsCommon(word) ? 1 : 0;
                }
            }
        }

        // A list of names has as many capitals, but its words are not common ones.
        return words >= FewestWords && capitals * 5 >= words * 4 && common * 4 >= capitals;
    }
}
