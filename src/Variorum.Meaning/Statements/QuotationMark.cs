using System.Buffers;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>What a character that may be a quotation mark is, judged by its shape and its neighbours.</summary>
internal static class QuotationMark
{
    /// <summary>Every character that may be one.</summary>
    private static readonly SearchValues<char> All = SearchValues.Create("“”\"„«»'’‘`");

    /// <summary>The next character from <paramref name="start"/> that may be a mark; <paramref name="end"/> when there is none.</summary>
    public static int Next(string text, int start, int end) =>
        start < end && text.AsSpan(start, end - start).IndexOfAny(All) is >= 0 and var found ? start + found : Math.Max(start, end);

    /// <summary>The length of the double mark that stands at <paramref name="i"/>: 1, 2 for two single ones, 0 when there is none.</summary>
    public static int DoubleLength(string text, int i, int end) => text[i] switch
    {
        '“' or '”' or '"' or '„' or '«' or '»' => 1,
        '\'' or '’' or '‘' or '`' when i + 1 < end && text[i + 1] == text[i] => 2,
        _ => 0,
    };

    /// <summary>Whether the double mark can open a quotation.</summary>
    public static bool MayOpen(string text, int i, int length, Span block) => text[i] switch
    {
        '“' or '„' or '«' => true,
        _ => SpaceBefore(text, i, block) && !SpaceAfter(text, i + length, block),
    };

    /// <summary>Whether the double mark, met inside a quotation, closes it.</summary>
    public static bool Closes(string text, int i, int length, Span block) => text[i] switch
    {
        '”' or '»' => true,
        _ => !SpaceBefore(text, i, block) || SpaceAfter(text, i + length, block),
    };

    /// <summary>Whether a single mark opens a quotation: at the start of a word, and not the apostrophe of "Iraq‘s" or "’90s".</summary>
    public static bool MayOpenSingle(string text, int i, Span block) =>
        text[i] is '‘' or '\''
        && SpaceBefore(text, i, block)
        && i + 1 < block.End
        && char.IsLetter(text[i + 1]);

    private static bool SpaceBefore(string text, int i, Span block) =>
        i <= block.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '‘' or ':';

    private static bool SpaceAfter(string text, int i, Span block) =>
        i >= block.End || char.IsWhiteSpace(text[i]) || text[i] is ')' or ']' or ',' or '.' or ';' or '?' or '!';
}
