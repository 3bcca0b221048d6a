using Variorum.Language.Syntax;

namespace Variorum.Meaning.Statements;

/// <summary>The words around a cue that tell of the saying: speaker, auxiliaries, time, place, whom.</summary>
internal sealed class SayingGroup(MarkedText marked)
{
    private readonly ParsedText _trees = marked.Trees;

    /// <summary>The words around a cue that tell of the saying: speaker, auxiliaries, time, place, whom; what lies below the content is not among them.</summary>
    public TokenRun Around(int cue, int content, int speaker, TokenRun passage)
    {
        int first = cue, end = cue + 1;
        while (first > passage.First && IsOfGroup(first - 1, cue, content, speaker))
        {
            first--;
        }

        while (end < passage.End && IsOfGroup(end, cue, content, speaker))
        {
            end++;
        }

        return new TokenRun(first, end);
    }

    private bool IsOfGroup(int word, int cue, int content, int speaker) =>
        marked.QuotationAt(word) == MarkedText.Unquoted
        && !IsAt(word, content, except: cue)
        && ((_trees.IsBelow(word, cue) && !IsOfOtherSubject(word, cue, speaker) && !IsOfClauseBefore(word, cue, speaker)) || (speaker >= 0 && (word == speaker || _trees.IsBelow(word, speaker))));

    /// <summary>Whether a word is of the content, where the content is not the clause that the cue hangs on.</summary>
    private bool IsAt(int word, int content, int except) =>
        content >= 0 && !_trees.IsBelow(except, content) && (word == content || _trees.IsBelow(word, content));

    /// <summary>Whether a word is of a clause before the speaker and the cue: "“…” if they agree, X said".</summary>
    private bool IsOfClauseBefore(int word, int cue, int speaker)
    {
        if (speaker < 0 || word > Math.Min(speaker, cue))
        {
            return false;
        }

        while (_trees.Words[word].Head != cue)
        {
            word = _trees.Words[word].Head;
        }

        return _trees.Words[word].BasicRelation is "advcl" or "ccomp" or "csubj" or "parataxis" && !_trees.IsBelow(speaker, word);
    }

    /// <summary>Whether a word is of a subject of the cue that is not the speaker.</summary>
    private bool IsOfOtherSubject(int word, int cue, int speaker)
    {
        while (_trees.Words[word].Head != cue)
        {
            word = _trees.Words[word].Head;
        }

        return speaker >= 0 && word != speaker && _trees.Words[word].BasicRelation is "nsubj" && !_trees.IsBelow(speaker, word);
    }
}
