namespace Variorum.Language;

/// <summary>Groups the tokens of one block into sentences. The rules are told, each with an example, in this folder's README.</summary>
internal readonly ref struct SentenceSplitter
{
    /// <summary>How many words the name of a speaker may take after a quotation.</summary>
    private const int LongestSpeaker = 5;

    private static readonly WordSet Starters = Resources.Words("language/starters.tsv");
    private static readonly WordSet CueVerbs = Resources.Words("language/cue-verbs.tsv");

    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private readonly int _block;
    private readonly ImmutableArray<Sentence>.Builder _sentences;

    public SentenceSplitter(string text, ImmutableArray<Token>.Builder tokens, int block, ImmutableArray<Sentence>.Builder sentences)
    {
        _text = text;
        _tokens = tokens;
        _block = block;
        _sentences = sentences;
    }

    /// <summary>Adds the sentences of the tokens from an index to the last.</summary>
    public void Split(int first)
    {
        for (var i = first; i < _tokens.Count; i++)
        {
            var end = EndAfter(first, i);
            if (end > i)
            {
                _sentences.Add(new Sentence(first, end, _block));
                first = end;
                i = end - 1;
            }
        }

        if (first < _tokens.Count)
        {
            _sentences.Add(new Sentence(first, _tokens.Count, _block));
        }
    }

    // One past the last token of the sentence that ends with token i and the marks that close it; i when none ends there.
    private int EndAfter(int first, int i)
    {
        var stop = StopOf(i);
        var end = i + 1;
        if (stop != Stop.None)
        {
            while (end < _tokens.Count && Closes(end))
            {
                end++;
            }
        }

        if (end == _tokens.Count)
        {
            return end;
        }

        return LineEnds(first, end) || (stop != Stop.None && Ends(stop, first, i, end)) ? end : i;
    }

    private Stop StopOf(int i)
    {
        var token = _tokens[i];
        var word = token.In(_text);
        return token.Kind switch
        {
            TokenKind.Punctuation => word[0] switch
            {
                '.' => word.Length == 1 ? Stop.Point : Stop.Ellipsis,
                '…' => Stop.Ellipsis,
                '?' or '!' or '؟' or '。' => Stop.Mark,
                _ => Stop.None,
            },
            TokenKind.Word when word[^1] == '.' => Stop.Abbreviation,
            _ => Stop.None,
        };
    }

    // A further stop, or a quotation mark or bracket that closes: glued to the stop, or of closing shape.
    private bool Closes(int i)
    {
        var token = _tokens[i];
        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        var c = _text[token.Start];
        return c switch
        {
            '”' or ')' or ']' or '}' => true,
            '.' or '…' or '?' or '!' => !token.SpaceBefore,
            '"' or '\'' or '’' or '»' or '“' => !token.SpaceBefore && !GluedToWord(i + 1),
            _ => false,
        };
    }

    private bool GluedToWord(int i) => i < _tokens.Count && !_tokens[i].SpaceBefore && _tokens[i].Kind == TokenKind.Word;

    private bool Ends(Stop stop, int first, int i, int end)
    {
        var next = _tokens[end];
        var closed = end > i + 1;
        var opens = IsOpening(end);
        var word = opens && end + 1 < _tokens.Count ? _tokens[end + 1] : next;
        var initial = _text[word.Start];
        if (char.IsLower(initial))
        {
            return stop switch
            {
                Stop.Point => !closed && next.SpaceBefore && i > first && EndsPlainWord(i - 1),
                Stop.Mark => !closed && next.SpaceBefore,
                _ => false,
            };
        }

        return stop switch
        {
            Stop.Point => PointEnds(first, i, next, opens),
            Stop.Mark => (next.SpaceBefore || opens || char.IsUpper(initial)) && !(closed && SpeakerFollows(end)),
            Stop.Ellipsis => i > first && next.SpaceBefore && char.IsUpper(initial),
            _ => AbbreviationEnds(i, closed, opens, word),
        };
    }

    private bool PointEnds(int first, int i, Token next, bool opens)
    {
        // "1. Open the tap", "a. …": the mark of a list, not a sentence.
        if (i == first + 1 && (_tokens[first].Kind == TokenKind.Number || _tokens[first].End - _tokens[first].Start == 1))
        {
            return false;
        }

        // ". . ." and ".,"
        if (next.Kind == TokenKind.Punctuation && !opens && !Characters.IsDash(_text[next.Start]))
        {
            return false;
        }

        return next.SpaceBefore || opens || (next.Kind == TokenKind.Word && char.IsUpper(_text[next.Start]));
    }

    private bool AbbreviationEnds(int i, bool closed, bool opens, Token word)
    {
        var abbreviation = _tokens[i].In(_text);
        if (!Abbreviations.TryGetEnding(abbreviation, out var ending))
        {
            ending = AbbreviationEnding.Rarely;
        }

        if (ending is AbbreviationEnding.Never or AbbreviationEnding.Number || !char.IsUpper(_text[word.Start]))
        {
            return false;
        }

        return closed || opens || ending == AbbreviationEnding.Often || Starters.Contains(word.In(_text));
    }

    // A lower-case word of some length is no unknown abbreviation: what follows starts a sentence, though its writer did not capitalise it.
    private bool EndsPlainWord(int i)
    {
        var word = _tokens[i].In(_text);
        return word.Length >= 4 && char.IsLower(word[0]);
    }

    // “No?” Khalil asked: the speaker and the verb belong to the quotation.
    private bool SpeakerFollows(int i)
    {
        for (var end = Math.Min(_tokens.Count, i + LongestSpeaker); i < end; i++)
        {
            var word = _tokens[i].In(_text);
            if (CueVerbs.Contains(word))
            {
                return true;
            }

            if (_tokens[i].Kind != TokenKind.Word || !char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsOpening(int i)
    {
        var c = _text[_tokens[i].Start];
        return _tokens[i].Kind == TokenKind.Punctuation && (Characters.IsQuotationMark(c) || c is '(' or '[' or '-' or '–' or '—' or '•');
    }

    private bool LineEnds(int first, int i) =>
        _tokens[i].SpaceBefore && LineBreak.EndsSentence(_text, _tokens[first].Start, _tokens[i - 1].End, _tokens[i].Start);

    private enum Stop
    {
        None,
        Point,
        Mark,
        Ellipsis,
        Abbreviation,
    }
}
