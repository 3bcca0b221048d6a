using System.Collections.Immutable;

namespace Variorum.Publishing.Annotating;

/// <summary>
/// Counts the places of a text in Unicode code points, as the Web Annotation Data Model does; the record counts UTF-16 code units. The two differ by one for each character beyond U+FFFF before the place.
/// </summary>
internal sealed class CodePoints
{
    /// <summary>Where the second halves of surrogate pairs stand, in order.</summary>
    private readonly ImmutableArray<int> _seconds;

    public CodePoints(string text) =>
        _seconds = [.. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i => char.IsSurrogatePair(text[i - 1], text[i]))];

    /// <summary>A place in code points.</summary>
    /// <param name="offset">The place in UTF-16 code units; not inside a pair.</param>
    public int At(int offset)
    {
        var index = _seconds.BinarySearch(offset);
        return offset - (index < 0 ? ~index : index);
    }
}
