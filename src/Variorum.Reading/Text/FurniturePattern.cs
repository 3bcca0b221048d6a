namespace Variorum.Reading.Text;

/// <summary>
/// A pattern for a whole line, word by word and without regard to case: <c>#</c> is a number, <c>*</c> any words or none, <c>a|b</c> one of these
/// words, <c>a?</c> a word that may be missing. Marks around the line (<c>» … •</c>) and points behind a word do not count.
/// </summary>
internal sealed class FurniturePattern
{
    /// <summary>The longest line that a pattern is tried on: furniture is short, and a paragraph is never tried.</summary>
    public const int LongestLine = 320;

    private const int MostWords = 64;

    private readonly ImmutableArray<Element> _elements;

    private FurniturePattern(ImmutableArray<Element> elements) => _elements = elements;

    public static FurniturePattern Parse(string pattern) => new([.. pattern.Split(' ').Select(Element.Parse)]);

    /// <summary>Splits a line into the words that a pattern is compared with.</summary>
    /// <param name="line">The line.</param>
    /// <param name="words">Where the words stand in it.</param>
    /// <returns>How many there are; 0 when the line is too long for furniture.</returns>
    public static int Words(ReadOnlySpan<char> line, Span<Range> words)
    {
        if (line.Length > LongestLine)
        {
            return 0;
        }

        int start = 0, end = line.Length;
        while (start < end && IsMargin(line[start]))
        {
            start++;
        }

        while (end > start && (IsMargin(line[end - 1]) || line[end - 1] is '.' or ':' or '!'))
        {
            end--;
        }

        var count = 0;
        for (var at = start; at < end && count < words.Length; count++)
        {
            var from = at;
            while (at < end && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            words[count] = from..(from + Math.Max(1, line[from..at].TrimEnd(".,:!").Length));
            while (at < end && char.IsWhiteSpace(line[at]))
            {
                at++;
            }
        }

        return count < MostWords ? count : 0;
    }

    /// <summary>Whether the pattern takes the whole line.</summary>
    public bool Matches(ReadOnlySpan<char> line, ReadOnlySpan<Range> words) => Matches(line, words, 0, 0);

    /// <summary>Whether the pattern takes the whole line.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        Span<Range> words = stackalloc Range[MostWords];
        var count = Words(line, words);
        return count > 0 && Matches(line, words[..count]);
    }

    private static bool IsMargin(char c) => char.IsWhiteSpace(c) || c is '\u00BB' or '\u00AB' or '>' or '<' or '\u2022' or '\u2192' or '\u2026' or '|' or '*' or '-' or '\u2014';

    private bool Matches(ReadOnlySpan<char> line, ReadOnlySpan<Range> words, int element, int word)
    {
        if (element == _elements.Length)
        {
            return word == words.Length;
        }

        var here = _elements[element];
        if (here.IsAny)
        {
            for (var next = word; next <= words.Length; next++)
            {
                if (Matches(line, words, element + 1, next))
                {
                    return true;
                }
            }

            return false;
        }

        return (word < words.Length && here.Takes(line[words[word]]) && Matches(line, words, element + 1, word + 1))
            || (here.IsOptional && Matches(line, words, element + 1, word));
    }

    private sealed record Element(bool IsAny, bool IsNumber, bool IsOptional, ImmutableArray<string> Words)
    {
        public static Element Parse(string text)
        {
            var optional = text.Length > 1 && text.EndsWith('?');
            var word = optional ? text[..^1] : text;
            return new Element(word == "*", word == "#", optional, [.. word.Split('|')]);
        }

        public bool Takes(ReadOnlySpan<char> word)
        {
            if (IsNumber)
            {
                var number = word.Trim("()");
                return !number.IsEmpty && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1]);
            }

            foreach (var own in Words)
            {
                if (Equal(own, word))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Equal(string own, ReadOnlySpan<char> word)
        {
            if (own.Length != word.Length)
            {
                return false;
            }

            for (var i = 0; i < own.Length; i++)
            {
                var c = word[i] == '\u2019' ? '\'' : char.ToLowerInvariant(word[i]);
                if (c != char.ToLowerInvariant(own[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
