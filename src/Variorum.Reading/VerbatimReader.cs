using Variorum.Reading.Languages;

namespace Variorum.Reading;

/// <summary>Reads a text exactly as it is given, for <c>annotate</c>: nothing is left out, and offsets count in the text itself.</summary>
public static class VerbatimReader
{
    /// <summary>Makes an account of a text.</summary>
    /// <param name="id">The id of the document; the account is its first.</param>
    /// <param name="text">The text.</param>
    /// <returns>An account whose map is the identity and whose blocks are paragraphs, parted by blank lines, or by line breaks in a text without blank lines.</returns>
    public static AccountText Read(string id, string text) => new()
    {
        Id = Ids.Account(id, 0),
        Document = id,
        Text = text,
        Map = SourceMap.Identity(text.Length),
        Blocks = Text.Paragraphs.Split(text),
        Language = LanguageIdentifier.Identify(text),
        Analysed = true,
    };
}
