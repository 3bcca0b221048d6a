using System.Globalization;
using System.Reflection;
using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Which vague expressions annotators of TIMEX3 mark: "now" mostly, "soon" hardly ever.</summary>
/// <remarks>
/// The table holds counts, for a capital beside the small letter where it was seen often enough, learned from TimeBank and the AQUAINT TimeML corpus by
/// <c>variorum-training times-marked</c>; an expression that it does not hold is marked. Only the TIMEX3 profile asks: a record keeps every reading.
/// </remarks>
public static class MarkedTimes
{
    private const int LongestExpression = 32;

    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/times-marked.tsv");

    private static readonly WordMap<bool> Marked = new(
        Table.Rows.Select(row => KeyValuePair.Create(row[0], 2 * Count(row, 2) >= Count(row, 1))),
        ignoreCase: false);

    /// <summary>Whether annotators mark an expression more often than not.</summary>
    /// <param name="timex">The expression.</param>
    /// <param name="text">The text that it stands in.</param>
    public static bool Includes(Timex timex, string text)
    {
        if (timex.Span.Length > LongestExpression)
        {
            return true;
        }

        var words = timex.Span.In(text);
        Span<char> lower = stackalloc char[LongestExpression];
        return Marked.TryGet(words, out var marked) || Marked.TryGet(lower[..words.ToLowerInvariant(lower)], out marked) ? marked : true;
    }

    private static int Count(ImmutableArray<string> row, int cell) => int.Parse(row[cell], CultureInfo.InvariantCulture);
}
