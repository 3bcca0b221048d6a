using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds the turns of an interview or a transcript: lines that open with who speaks and a colon ("VELIN: We are late.", "Q: Why?"). One such line is a heading; three, of which two
/// are of one voice and two are not, are a talk.
/// </summary>
internal static class Dialogue
{
    /// <summary>The rule that it stands for.</summary>
    public const string Rule = "statements.turn";

    /// <summary>No label has more words.</summary>
    private const int LongestLabel = 7;

    /// <summary>Fewer labelled lines are no talk.</summary>
    private const int FewestTurns = 3;

    /// <summary>The turns in order: the label up to its colon, and the words up to the next label. What follows the last label is said only as far as its paragraph goes.</summary>
    public static List<(TokenRun Label, TokenRun Words)> Turns(MarkedText marked)
    {
        var labels = Labels(marked);
        if (!IsTalk(marked, labels))
        {
            return [];
        }

        var turns = new List<(TokenRun Label, TokenRun Words)>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            // "THE FACTS:" under a claim ends a turn and is nobody's.
            if (marked.Trees.Words[labels[i].First].Tag != UniversalTag.Det)
            {
                turns.Add((labels[i], new TokenRun(labels[i].End + 1, i + 1 < labels.Count ? labels[i + 1].First : EndOfBlock(marked, labels[i].First))));
            }
        }

        return turns;
    }

    private static List<TokenRun> Labels(MarkedText marked)
    {
        var labels = new List<TokenRun>();
        var words = marked.Trees.Words;
        foreach (var block in marked.Account.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Furniture || block.Child is not null)
            {
                continue;
            }

            var end = marked.Trees.WordAt(block.End);
            for (var i = marked.Trees.WordAt(block.Start); i < end; i++)
            {
                if (marked.StartsLine(i) && EndOfLabel(marked, i, end) is { } colon && EndsSentence(marked, end))
                {
                    labels.Add(new TokenRun(i, colon));
                }
            }
        }

        return labels;
    }

    /// <summary>Whether a paragraph ends as speech does, and not as a table of results ("VELIN: 47").</summary>
    private static bool EndsSentence(MarkedText marked, int end) => marked.WordAt(end - 1)[^1] is '.' or '?' or '!' or '…' or '”' or '"' or ')' or ']' or '—' or '–' or '-';

    /// <summary>The colon behind a label; null where the line opens with none.</summary>
    private static int? EndOfLabel(MarkedText marked, int first, int end)
    {
        for (var i = first; i < Math.Min(end - 1, first + LongestLabel); i++)
        {
            if (marked.ClassAt(i) == WordClass.Colon)
            {
                return i > first ? i : null;
            }

            var word = marked.WordAt(i);
            if (char.IsLetter(word[0]) ? !IsUpper(word) && !IsPerson(marked, i) : i == first || marked.QuotationAt(i) != MarkedText.Unquoted || word[0] is not ('(' or ')' or '-' or '.' or ','))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPerson(MarkedText marked, int word) =>
        marked.NameAt(marked.Trees.Words[word].Start) is var name && name < marked.Names.Mentions.Length && marked.Names.Mentions[name] is { Type: NameType.Per } person
        && (person.Span.Contains(marked.Trees.Words[word].Start) || person.Title?.Contains(marked.Trees.Words[word].Start) == true);

    private static bool IsTalk(MarkedText marked, List<TokenRun> labels)
    {
        var voices = new HashSet<string>(StringComparer.Ordinal);
        var clauses = 0;
        foreach (var label in labels)
        {
            voices.Add(marked.SpanOf(label).In(marked.Text).ToString());
            clauses += HoldsVerb(marked, new TokenRun(label.End + 1, EndOfBlock(marked, label.First))) ? 1 : 0;
        }

        // Results ("VELIN: 1,501 delegates.") hold no verb.
        return labels.Count >= FewestTurns && voices.Count >= 2 && voices.Count < labels.Count && clauses * 2 > labels.Count;
    }

    private static bool HoldsVerb(MarkedText marked, TokenRun words)
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

    private static int EndOfBlock(MarkedText marked, int word) =>
        marked.Trees.WordAt(marked.Account.BlockAt(marked.Trees.Words[word].Start)!.End);
}
