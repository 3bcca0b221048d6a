using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Quotations;

/// <summary>The words of a text as a reader counts them, as they are compared, with their places.</summary>
internal sealed class WordList
{
    private WordList(ImmutableArray<string> words, ImmutableArray<Span> places)
    {
        Words = words;
        Places = places;
    }

    /// <summary>The words, folded, without the marks around them.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Where each stands in the text.</summary>
    public ImmutableArray<Span> Places { get; }

    public static WordList Of(string text)
    {
        var folded = FoldedText.Of(text);
        var words = ImmutableArray.CreateBuilder<string>();
        var places = ImmutableArray.CreateBuilder<Span>();
        foreach (var range in folded.Letters.AsSpan().SplitAny(" -…"))
        {
            var (start, end) = Trim(folded.Letters, range.Start.Value, range.End.Value);
            if (start < end)
            {
                words.Add(folded.Letters[start..end]);
                places.Add(folded.Source(start, end));
            }
        }

        return new WordList(words.ToImmutable(), places.ToImmutable());
    }

    private static (int Start, int End) Trim(string letters, int start, int end)
    {
        while (start < end && !IsOfWord(letters[start]))
        {
            start++;
        }

        while (end > start && !IsOfWord(letters[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
