using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Variorum.Web.Pages.Parts;

/// <summary>Finds words in a text as the full-text index does: case and accents do not count, and words are letters and digits between anything else.</summary>
internal static class FoldedText
{
    /// <summary>A table and not the framework's decomposition, which without cultures leaves letters as they are.</summary>
    private static readonly FrozenDictionary<int, string> PlainLetters = ResourceTable.Load(Assembly.GetExecutingAssembly(), "web/letters.tsv").Rows
        .SelectMany(row => row[0].Select(letter => KeyValuePair.Create((int)letter, row[1])))
        .ToFrozenDictionary();

    /// <summary>The words of a text with where they stand.</summary>
    public static IEnumerable<(string Word, Span Span)> Words(string text)
    {
        var word = new StringBuilder();
        var (start, place) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                if (word.Length == 0)
                {
                    start = place;
                }

                if (!IsMark(rune))
                {
                    word.Append(Fold(rune));
                }
            }
            else if (word.Length > 0)
            {
                yield return (word.ToString(), new Span(start, place));
                word.Clear();
            }

            place += rune.Utf16SequenceLength;
        }

        if (word.Length > 0)
        {
            yield return (word.ToString(), new Span(start, place));
        }
    }

    /// <summary>Whether a text holds every word of a question.</summary>
    public static bool HoldsAll(string text, string question)
    {
        var words = Words(text).Select(word => word.Word).ToHashSet(StringComparer.Ordinal);
        return Words(question).All(word => words.Contains(word.Word));
    }

    /// <summary>A text in the form it is compared in: its words parted by single spaces.</summary>
    public static string Plain(string text) => string.Join(' ', Words(text).Select(word => word.Word));

    /// <summary>Where a text has words of a question.</summary>
    public static IEnumerable<Span> Matches(string text, FrozenSet<string> question) => Words(text).Where(word => question.Contains(word.Word)).Select(word => word.Span);

    /// <summary>The words of a question.</summary>
    public static FrozenSet<string> Question(string words) => Words(words).Select(word => word.Word).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsMark(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    private static string Fold(Rune rune) => PlainLetters.TryGetValue(rune.Value, out var plain) ? plain : Rune.ToLowerInvariant(rune).ToString();
}
