namespace Variorum.Collation;

/// <summary>Whether words stand in quotation marks, by the marks of their line alone.</summary>
internal static class Quotes
{
    /// <summary>Whether a quotation that began in the line of an offset is still open there.</summary>
    public static bool IsInside(string text, int offset)
    {
        var inside = false;
        for (var i = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1; i < offset; i++)
        {
            inside = text[i] switch
            {
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !inside,
                '`' when i + 1 < text.Length && text[i + 1] == '`' => true,
                '\'' when i > 0 && text[i - 1] == '\'' => false,
                _ => inside,
            };
        }

        return inside;
    }
}
