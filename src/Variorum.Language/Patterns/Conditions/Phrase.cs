using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary>One or several words that count as one: "according to", "prime minister", "carry out".</summary>
/// <param name="entry">The words, with spaces between.</param>
internal sealed class Phrase(string entry)
{
    private const string Particle = "compound:prt";

    /// <summary>The words.</summary>
    public ImmutableArray<string> Words { get; } = [.. entry.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What is compared: the lemma, or the word as it is written.</summary>
    public static ReadOnlySpan<char> Letters(ParsedText text, int word, bool byLemma) =>
        byLemma ? text.Words[word].Lemma : text.Words[word].Form(text.Text);

    /// <summary>Whether the phrase is there with <paramref name="word"/> as the word that all its others hang on, side by side; a particle may stand apart.</summary>
    public bool HangsOn(ParsedText text, int word, bool byLemma, StringComparison comparison)
    {
        for (var place = 0; place < Words.Length; place++)
        {
            if (IsAt(text, word - place, word, byLemma, comparison))
            {
                return true;
            }
        }

        return Words.Length == 2 && Same(text, word, 0, byLemma, comparison) && HasParticle(text, word, byLemma, comparison);
    }

    private bool IsAt(ParsedText text, int first, int top, bool byLemma, StringComparison comparison)
    {
        if (first < 0 || first + Words.Length > text.Words.Length)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (!Same(text, first + i, i, byLemma, comparison) || (first + i != top && !text.IsBelow(first + i, top)))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasParticle(ParsedText text, int word, bool byLemma, StringComparison comparison)
    {
        foreach (var child in text.ChildrenOf(word))
        {
            if (text.Words[child].Relation == Particle && Same(text, child, 1, byLemma, comparison))
            {
                return true;
            }
        }

        return false;
    }

    private bool Same(ParsedText text, int word, int place, bool byLemma, StringComparison comparison) =>
        Letters(text, word, byLemma).Equals(Words[place], comparison);
}
