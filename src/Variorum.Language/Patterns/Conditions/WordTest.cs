using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary>What one word of a pattern must be: all of its conditions.</summary>
/// <param name="tags">A bit for each part of speech that will do.</param>
/// <param name="conditions">The other conditions.</param>
internal sealed class WordTest(uint tags, ImmutableArray<Condition> conditions)
{
    /// <summary>The bits of every part of speech.</summary>
    public const uint AnyTag = uint.MaxValue;

    /// <summary>A bit for each part of speech that will do.</summary>
    public uint Tags => tags;

    /// <summary>The words of which one must be the lemma; default when the conditions do not say so.</summary>
    public ImmutableArray<string> Lemmas { get; } = conditions.Select(condition => condition.Lemmas).FirstOrDefault(lemmas => !lemmas.IsDefault);

    /// <summary>The bit of a part of speech.</summary>
    public static uint Bit(UniversalTag tag) => 1u << (int)tag;

    /// <summary>Whether a word is so.</summary>
    public bool Holds(ParsedText text, int word)
    {
        if ((tags & Bit(text.Words[word].Tag)) == 0)
        {
            return false;
        }

        foreach (var condition in conditions)
        {
            if (condition.Holds(text, word) == condition.IsNegated)
            {
                return false;
            }
        }

        return true;
    }
}
