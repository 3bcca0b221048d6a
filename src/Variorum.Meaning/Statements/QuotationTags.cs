using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds who a quotation is tagged with by where the words stand: "“…,” said Ada Lorn", "“…,” Lorn, who leads the council, said". A quotation that ends with a comma tells so much
/// that the tree, which long quotations lead astray, need not be asked.
/// </summary>
internal sealed class QuotationTags(MarkedText marked)
{
    /// <summary>The rule that it stands for.</summary>
    public const string Rule = "statements.quote-tag";

    /// <summary>No speaker has more words, with all that is said of him.</summary>
    private const int LongestSpeaker = 30;

    /// <summary>A speaker whom no tree knows as a phrase has no more words.</summary>
    private const int LongestUnparsed = 4;

    private readonly ParsedText _trees = marked.Trees;

    /// <summary>Speaker and cue behind a quotation; null where none stands there.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="first">The first word behind it.</param>
    /// <param name="limit">Where its passage ends.</param>
    public (TokenRun Speaker, int Cue)? After(int quotation, int first, int limit)
    {
        // A capital inside a sentence is a name's, whatever the tree takes it for.
        if (first >= limit || (!Passages.EndsOpen(marked, quotation) && !char.IsLower(marked.WordAt(first)[0])) || (_trees.Words[first].Tag is UniversalTag.Sconj or UniversalTag.Cconj or UniversalTag.Adp && !char.IsUpper(marked.WordAt(first)[0])))
        {
            return null;
        }

        for (var cue = first; cue < Math.Min(limit, first + LongestSpeaker) && marked.QuotationAt(cue) == MarkedText.Unquoted && marked.ClassAt(cue) is not (WordClass.Stop or WordClass.Colon); cue++)
        {
            if (marked.CueAt(cue) is { Speaks: true } word && _trees.Words[cue].Xpos is "VBD" or "VBZ" or "VBP" && !IsOfClause(cue))
            {
                var speaker = cue > first ? Before(first, cue) : Phrases.After(_trees, cue + 1, limit);
                if (cue == first && word.Addresses && !speaker.IsEmpty && !marked.IsInName(speaker.End - 1))
                {
                    // "“…,” told the paper": nobody is named who told it; but "“…?” asked Ada Lorn".
                    return null;
                }

                return speaker.IsEmpty ? null : (speaker, cue);
            }
        }

        return null;
    }

    /// <summary>Whether the cue is of a clause about the speaker: "Ada Lorn, who said so before, …".</summary>
    private bool IsOfClause(int cue) => cue > 0 && _trees.Words[cue - 1].Xpos is "WP" or "WDT";

    private TokenRun Before(int first, int cue)
    {
        var phrase = Phrases.After(_trees, first, cue);
        if (!phrase.IsEmpty)
        {
            return phrase;
        }

        var end = first;
        while (end < cue && char.IsUpper(marked.WordAt(end)[0]))
        {
            end++;
        }

        return end - first <= LongestUnparsed ? new TokenRun(first, end) : default;
    }
}
