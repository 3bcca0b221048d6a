using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Finds who speaks where a headline or a paragraph opens with a name and a colon: "Quell: The plan is dead".</summary>
internal static class SpeakerLabel
{
    /// <summary>The rule that it stands for.</summary>
    public const string Rule = "statements.label";

    /// <summary>No name with its title has more words.</summary>
    private const int LongestLabel = 7;

    /// <summary>The colon after the label; null where there is none. The label ends in the name of a person or body; only a headline, or the first words of a text, may go on without a quotation.</summary>
    public static int? EndIn(MarkedText marked, TokenRun passage)
    {
        var trees = marked.Trees;
        if (marked.Account.BlockAt(trees.Words[passage.First].Start) is not { } block || block.Start < trees.Words[passage.First].Start)
        {
            return null;
        }

        for (var i = passage.First; i < Math.Min(passage.End - 2, passage.First + LongestLabel); i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted || trees.Words[i].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp or UniversalTag.Part)
            {
                return null;
            }

            if (marked.ClassAt(i) == WordClass.Colon)
            {
                return i > passage.First && EndsInName(marked, i) && (block.Kind == BlockKind.Title || passage.First == 0 || marked.QuotationAt(i + 1) != MarkedText.Unquoted) && (marked.QuotationAt(i + 1) != MarkedText.Unquoted || HoldsClause(marked, new TokenRun(i + 1, passage.End))) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Whether words tell something: a heading ("Quell: King of the boats") does not.</summary>
    private static bool HoldsClause(MarkedText marked, TokenRun words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (marked.Trees.Words[i].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInName(MarkedText marked, int end)
    {
        var last = marked.Trees.Words[end - 1];
        return marked.NameAt(last.Start) is var name && name < marked.Names.Mentions.Length
            && marked.Names.Mentions[name] is { Type: NameType.Per or NameType.Org } mention && mention.Span.Contains(last.Start);
    }
}
