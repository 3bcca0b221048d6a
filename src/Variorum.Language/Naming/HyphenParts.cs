namespace Variorum.Language;

/// <summary>Names inside a word joined by hyphens: "US-led", "anti-Norland", "Iran-US".</summary>
internal static class HyphenParts
{
    private const string Rule = "names.hyphen-part";

    /// <summary>Whether a word is a compound of names and other words, so that it is no name as a whole: US-led is one, Jean-Luc is none.</summary>
    public static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (!word.Contains('-') || NameLexicon.TryKnown(word, out _))
        {
            return false;
        }

        // Any part in lower case makes it a compound; if all are in capitals, all must be known.
        bool lower = false, unknown = false;
        foreach (var range in word.Split('-'))
        {
            var part = word[range];
            lower |= part.Length > 2 && (char.IsLower(part[0]) || IsPrefix(part)) && !NameLexicon.IsParticle(part);
            unknown |= !NameLexicon.TryKnown(part, out _);
        }

        // "then-President" is a title, "then-Norland president" is not.
        var title = TitlePrefix.Skip(word);
        return !unknown || (lower && (title.Length == word.Length || NameLexicon.TryKnown(title, out _)));
    }

    /// <summary>Adds the known names that a compound is made of.</summary>
    public static void AddTo(List<Candidate> candidates, string text, Token compound, int index)
    {
        var word = compound.In(text);
        foreach (var range in word.Split('-'))
        {
            if (NameLexicon.TryKnown(word[range], out var type))
            {
                var (offset, length) = range.GetOffsetAndLength(word.Length);
                var start = compound.Start + offset;
                candidates.Add(new Candidate(new Span(start, start + length), index, index + 1, type, Rule));
            }
        }
    }

    private static bool IsPrefix(ReadOnlySpan<char> part) => part is "Anti" or "Pro" or "Non" or "Post" or "Pre" or "Trans";
}
