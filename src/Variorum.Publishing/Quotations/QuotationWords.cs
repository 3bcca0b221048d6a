using System.Collections.Immutable;
using System.Globalization;

namespace Variorum.Publishing.Quotations;

/// <summary>The words of a quotation by which the full-text index can find it.</summary>
/// <param name="All">Every word once.</param>
/// <param name="Whole">Those that surely are whole words of whatever text holds the quotation: not the first and last of it, which may be cut.</param>
internal sealed record QuotationWords(ImmutableArray<string> All, ImmutableArray<string> Whole)
{
    /// <summary>How many of the rarest words are gone by.</summary>
    public const int Rarest = 8;

    private const int Few = 2;

    /// <summary>Whether there are too few to go by.</summary>
    public bool AreFew => All.Length <= Few;

    /// <summary>The longest word; empty where there is none.</summary>
    public string Longest => All.MaxBy(word => word.Length) ?? "";

    public static QuotationWords Of(string quotation)
    {
        var words = new List<string>();
        for (var i = 0; i < quotation.Length;)
        {
            var start = i;
            while (i < quotation.Length && IsOfWord(quotation[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(quotation[start..i]);
            }
            else
            {
                i++;
            }
        }

        var whole = words.Count > Few ? words.Skip(1).SkipLast(1) : words;
        return new QuotationWords([.. words.Distinct(StringComparer.Ordinal)], [.. whole.Distinct(StringComparer.Ordinal)]);
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
