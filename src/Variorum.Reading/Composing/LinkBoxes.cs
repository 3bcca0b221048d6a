using System.Buffers;

namespace Variorum.Reading.Composing;

/// <summary>
/// Finds the boxes of links that pages set into their sentences, behind the name of somebody. Read as text such a box is the whole name, grown together with the
/// first of some headlines, and a word that leads on: "Ada Lorn Ada Maria LornCouncil votes on bridge Ferry fares rise MORE said".
/// </summary>
internal static class LinkBoxes
{
    public const string Reason = "furniture.link-box";

    /// <summary>Some headlines are no longer than this, in code units.</summary>
    private const int LongestBox = 800;

    /// <summary>"Lorn Ada (Addy) Maria von LornCouncil": how many words may lie between a name and the end of the whole name.</summary>
    private const int LongestName = 7;

    private static readonly string[] Ends = [.. ReadingResources.LinkBoxEnds.Rows.Select(row => row[0])];

    private static readonly SearchValues<string> AnyEnd = SearchValues.Create(Ends, StringComparison.Ordinal);

    /// <summary>The stretches of a text that are boxes, in order; each starts behind the name that the sentence itself has.</summary>
    public static ImmutableArray<Span> Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(AnyEnd))
        {
            return [];
        }

        var boxes = ImmutableArray.CreateBuilder<Span>();
        for (var from = 0; NextEnd(text, from) is { } end; from = end.End)
        {
            var first = Math.Max(from, end.Start - LongestBox);
            if (Start(text[first..end.End]) is { } start)
            {
                boxes.Add(new Span(first + start, end.End));
            }
        }

        return boxes.DrainToImmutable();
    }

    /// <summary>The next word that ends a box. It may have grown together with what stands before it, but stands apart from what follows.</summary>
    private static Span? NextEnd(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; text[at..].IndexOfAny(AnyEnd) is >= 0 and var found;)
        {
            var start = at + found;
            var length = LengthOfEnd(text[start..]);
            if (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]))
            {
                return new Span(start, start + length);
            }

            at = start + length;
        }

        return null;
    }

    private static int LengthOfEnd(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var end in Ends)
        {
            longest = end.Length > longest && text.StartsWith(end, StringComparison.Ordinal) ? end.Length : longest;
        }

        return longest;
    }

    /// <summary>Where the box starts in words that end with its end: behind a word that comes again soon, grown together with another.</summary>
    private static int? Start(ReadOnlySpan<char> words)
    {
        var before = new List<Range>();
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            for (var i = before.Count - 1; i >= 0 && before.Count - i <= LongestName; i--)
            {
                var name = words[before[i]];
                if (IsGrownFrom(word, name))
                {
                    return before[i].End.Value;
                }

                if (!IsPartOfName(name))
                {
                    break;
                }
            }

            before.Add(range);
        }

        return null;
    }

    /// <summary>"LornCouncil" after "Lorn".</summary>
    private static bool IsGrownFrom(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        name.Length > 1 && word.Length > name.Length && char.IsUpper(name[0]) && char.IsLower(name[^1]) && word.StartsWith(name, StringComparison.Ordinal)
        && (char.IsUpper(word[name.Length]) || char.IsDigit(word[name.Length]) || (word[name.Length] is '\'' or '\u2018' or '\u201C' or '"' && word.Length > name.Length + 1 && char.IsUpper(word[name.Length + 1])));

    /// <summary>"Maria", "(Addy)", "von".</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsUpper(word[0]) || word[0] is '(' or '"' or '\u201C' || word.Length <= 3);
}
