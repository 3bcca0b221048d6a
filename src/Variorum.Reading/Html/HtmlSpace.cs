using System.Buffers;

namespace Variorum.Reading.Html;

/// <summary>The white space that HTML folds. A no-break space is none of it.</summary>
internal static class HtmlSpace
{
    public const string Characters = " \t\n\r\f";

    public static SearchValues<char> Values { get; } = SearchValues.Create(Characters);

    /// <summary>What ends a stretch of text that stands for itself: white space, a reference, and U+0000, which HTML drops.</summary>
    public static SearchValues<char> EndsOfLiteral { get; } = SearchValues.Create(Characters + "&\0");

    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
