using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>Reads who speaks from how a text is laid out: labels with a colon, turns of a talk, signed lines, a line that announces the paragraph below it.</summary>
internal sealed class SpeechByLayout(MarkedText marked, QuotationOwners quotations, ContentRuns runs)
{
    /// <summary>Who announced the words of the next paragraph.</summary>
    private Attribution? _awaiting;

    /// <summary>Adds the turns of an interview or transcript. A "Q" and an "A" name nobody.</summary>
    public void AddTurns(List<Attribution> found)
    {
        foreach (var (label, words) in Dialogue.Turns(marked))
        {
            var attribution = new Attribution
            {
                Passage = new TokenRun(label.First, words.End),
                Speaker = label,
                Cue = new TokenRun(label.End, label.End + 1),
                Rule = Dialogue.Rule,
                IsStand = marked.SpanOf(label).Length == 1,
                Group = new TokenRun(label.First, words.First),
            };
            Add(attribution, QuotedOr(words), found);
        }
    }

    /// <summary>"Trump: the plan is dead": a headline or paragraph that opens with who speaks and a colon.</summary>
    public void AddLabelled(TokenRun passage, List<Attribution> found)
    {
        if (SpeakerLabel.EndIn(marked, passage) is not { } colon || found.Exists(one => one.Cue.First == colon))
        {
            return;
        }

        var attribution = new Attribution
        {
            Passage = passage,
            Speaker = new TokenRun(passage.First, colon),
            Cue = new TokenRun(colon, colon + 1),
            Rule = SpeakerLabel.Rule,
            Group = new TokenRun(passage.First, colon + 1),
        };
        Add(attribution, QuotedOr(new TokenRun(colon + 1, passage.End)), found);
    }

    /// <summary>The quotation that words open with, or else all of them.</summary>
    private TokenRun QuotedOr(TokenRun words) =>
        !words.IsEmpty && marked.QuotationAt(words.First) != MarkedText.Unquoted ? words with { End = quotations.EndOf(words.First, words.End) } : words;

    /// <summary>Keeps who announced words that have not come: "He said:" at the end of a paragraph.</summary>
    public void Await(Attribution attribution) => _awaiting = attribution;

    /// <summary>Adds what a paragraph of its own announced: all of the next paragraph ("The governor added:").</summary>
    public void AddAwaitedParagraph(TokenRun passage, List<Attribution> found)
    {
        if (_awaiting is { } attribution && marked.QuotationAt(passage.First) == MarkedText.Unquoted)
        {
            if (IsParagraph(attribution.Passage) && BlockOf(passage.First) is { Kind: BlockKind.Paragraph or BlockKind.Quote } block && IsProse(passage))
            {
                Add(attribution, new TokenRun(passage.First, marked.Trees.WordAt(block.End)), found);
            }

            _awaiting = null;
        }
    }

    /// <summary>Adds what was announced: the quotation that opens the next paragraph.</summary>
    public void AddAwaitedQuotation(TokenRun passage, List<Attribution> found)
    {
        if (_awaiting is { } attribution)
        {
            Add(attribution, new TokenRun(passage.First, quotations.EndOf(passage.First, passage.End)), found);
            _awaiting = null;
        }
    }

    private Block? BlockOf(int word) => marked.Account.BlockAt(marked.Trees.Words[word].Start);

    private bool IsParagraph(TokenRun passage) =>
        marked.StartsLine(passage.First) && BlockOf(passage.First) is { } block && block.End == marked.Trees.Words[passage.End - 1].End;

    /// <summary>Whether a passage is a sentence that holds a verb, and no heading or item of a list.</summary>
    private bool IsProse(TokenRun passage)
    {
        var holdsVerb = false;
        for (var i = passage.First; i < passage.End; i++)
        {
            holdsVerb |= marked.Trees.Words[i].Tag is UniversalTag.Verb or UniversalTag.Aux;
        }

        return holdsVerb && marked.StartsLine(passage.First) && marked.ClassAt(passage.End - 1) == WordClass.Stop;
    }

    private void Add(Attribution attribution, TokenRun words, List<Attribution> found)
    {
        if (words.IsEmpty)
        {
            return;
        }

        attribution.Content.Add(words);
        runs.Complete(attribution);
        if (attribution.Content.Count > 0)
        {
            quotations.Own(attribution);
            found.Add(attribution);
        }
    }
}
