namespace Variorum.Reading.Composing;

/// <summary>Decides whether the later stages look at a text: they know English only.</summary>
internal static class AnalysedLanguage
{
    /// <summary>
    /// English is analysed; so is a text too short to tell whose letters are nearly all ASCII, since to leave out an English headline is the
    /// larger loss.
    /// </summary>
    public static bool Includes(string language, ReadOnlySpan<char> text)
    {
        if (!string.Equals(language, Model.Languages.Undetermined, StringComparison.Ordinal))
        {
            return string.Equals(language, Model.Languages.English, StringComparison.Ordinal);
        }

        int letters = 0, ascii = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            ascii += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return letters > 0 && ascii * 10 >= letters * 9;
    }
}
