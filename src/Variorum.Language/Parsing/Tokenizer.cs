namespace Variorum.Language;

/// <summary>Cuts a stretch of text into tokens in one pass from left to right. What the tokens are is told in this folder's README.</summary>
internal ref struct Tokenizer
{
    /// <summary>How long the parts of an address may be (RFC 5321, RFC 1035); a limit to how far is looked ahead.</summary>
    private const int LongestMailbox = 64, LongestHost = 253;

    private static readonly WordSet TopLevelDomains = Resources.Words("language/domains.tsv");

    private readonly ReadOnlySpan<char> _text;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private int _at;

    private Tokenizer(ReadOnlySpan<char> text, int start, ImmutableArray<Token>.Builder tokens)
    {
        _text = text;
        _at = start;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of a stretch of the text.</summary>
    /// <param name="text">The account's clean text.</param>
    /// <param name="block">The stretch; no token reaches out of it.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Tokenize(string text, Span block, ImmutableArray<Token>.Builder tokens) =>
        new Tokenizer(text.AsSpan(0, block.End), block.Start, tokens).Run();

    private void Run()
    {
        var spaceBefore = true;
        while (_at < _text.Length)
        {
            if (Characters.IsSpace(_text[_at]))
            {
                _at++;
                spaceBefore = true;
                continue;
            }

            var start = _at;
            var kind = Next(spaceBefore);
            _tokens.Add(new Token(start, _at, kind, spaceBefore));
            spaceBefore = false;
        }
    }

    private TokenKind Next(bool spaceBefore)
    {
        var c = _text[_at];
        if (Characters.IsDigit(c))
        {
            return Number();
        }

        if (Characters.LetterLength(_text, _at) > 0)
        {
            return Word();
        }

        if (!spaceBefore && IsPossessive(_at))
        {
            _at += 2;
            return TokenKind.Word;
        }

        if (c == '@' && spaceBefore && IsWordCharacter(_at + 1))
        {
            _at++;
            while (IsWordCharacter(_at))
            {
                _at++;
            }

            return TokenKind.Address;
        }

        return Mark(c);
    }

    // Letters first; then what may stand between letters of one word.
    private TokenKind Word()
    {
        var start = _at;
        if (TryAddress())
        {
            return TokenKind.Address;
        }

        var segment = _at;
        while (true)
        {
            Letters();
            if (_at >= _text.Length)
            {
                break;
            }

            var c = _text[_at];
            if (c == '@' && IsWordCharacter(_at + 1))
            {
                _at++;
                Host();
                return TokenKind.Address;
            }

            if (c == '.' && IsWordCharacter(_at + 1))
            {
                if (EndsDomain(_at + 1, out var end))
                {
                    _at = end;
                    Path();
                    return TokenKind.Address;
                }

                if (TryMailbox(start))
                {
                    Host();
                    return TokenKind.Address;
                }

                if (!JoinsPoint(start, segment))
                {
                    break;
                }

                segment = ++_at;
                continue;
            }

            if (!JoinsWord(c))
            {
                break;
            }

            _at++;
        }

        if (_at < _text.Length && _text[_at] == '.' && TakesPoint(start))
        {
            _at++;
        }

        return TokenKind.Word;
    }

    private void Letters()
    {
        while (true)
        {
            while (_at < _text.Length && char.IsAsciiLetterOrDigit(_text[_at]))
            {
                _at++;
            }

            var length = Characters.LetterLength(_text, _at);
            if (length == 0)
            {
                return;
            }

            _at += length;
        }
    }

    // An apostrophe (not the possessive's), a hyphen or an ampersand (R&D) between letters.
    private readonly bool JoinsWord(char c) =>
        c == '_'
        || (Characters.IsApostrophe(c) && Characters.LetterLength(_text, _at + 1) > 0 && !IsPossessive(_at))
        || (Characters.IsHyphen(c) && IsWordCharacter(_at + 1))
        || (c == '&' && char.IsUpper(_text[_at - 1]) && _at + 1 < _text.Length && char.IsUpper(_text[_at + 1]));

    // "U.S", "a.m": one letter on either side. "Ph.D", "W.Va": the table knows it. In "war.The" the point ends a sentence.
    private readonly bool JoinsPoint(int start, int segment)
    {
        if (_at - segment == 1 && Characters.LetterLength(_text, _at + 1) == 1 && !IsWordCharacter(_at + 2))
        {
            return true;
        }

        var end = _at + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        return end < _text.Length && _text[end] == '.' && Abbreviations.TryGetEnding(_text[start..(end + 1)], out _);
    }

    // Whether the point after a word is part of it. A sentence may end there all the same.
    private readonly bool TakesPoint(int start)
    {
        if (_at + 1 < _text.Length && _text[_at + 1] == '.')
        {
            return false;
        }

        var word = _text[start..(_at + 1)];
        if (Abbreviations.TryGetEnding(word, out var ending))
        {
            return ending != AbbreviationEnding.Number || DigitFollows(_at + 1);
        }

        return Abbreviations.IsDotted(word) || (Abbreviations.IsInitial(word) && word[0] != 'I' && CapitalFollows(_at + 1));
    }

    private readonly bool DigitFollows(int at)
    {
        while (at < _text.Length && (Characters.IsSpace(_text[at]) || _text[at] == '#'))
        {
            at++;
        }

        return at < _text.Length && Characters.IsDigit(_text[at]);
    }

    private readonly bool CapitalFollows(int at)
    {
        while (at < _text.Length && Characters.IsSpace(_text[at]))
        {
            at++;
        }

        return at < _text.Length && char.IsUpper(_text[at]);
    }

    // 5,200  2.5  10:30  3rd  1990s  5m. A hyphen after digits stands alone: 10-15, 10-year.
    private TokenKind Number()
    {
        while (_at < _text.Length)
        {
            if (Characters.IsDigit(_text[_at])
                || (_text[_at] is ',' or '.' or ':' && _at + 1 < _text.Length && Characters.IsDigit(_text[_at + 1])))
            {
                _at++;
            }
            else if (_text[_at] == '@' && IsWordCharacter(_at + 1))
            {
                _at++;
                Host();
                return TokenKind.Address;
            }
            else if (Characters.LetterLength(_text, _at) is > 0 and var length)
            {
                _at += length;
            }
            else
            {
                break;
            }
        }

        return TokenKind.Number;
    }

    private bool TryAddress()
    {
        var rest = _text[_at..];
        if (rest[0] is not ('h' or 'H' or 'w' or 'W')
            || !(rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        Path();
        return true;
    }

    // The rest of "jo.doe@", where a point stands inside.
    private bool TryMailbox(int start)
    {
        var end = _at;
        var limit = Math.Min(_text.Length, start + LongestMailbox);
        while (end < limit && (IsWordCharacter(end) || _text[end] is '.' or '-' or '+'))
        {
            end++;
        }

        if (end >= limit || _text[end] != '@' || !IsWordCharacter(end + 1))
        {
            return false;
        }

        _at = end + 1;
        return true;
    }

    // "example.org" but not "war.The" and not "come.in": the last part is a domain in lower case and no letter follows.
    private readonly bool EndsDomain(int at, out int end)
    {
        end = at;
        var limit = Math.Min(_text.Length, at + LongestHost);
        while (true)
        {
            var part = end;
            while (end < limit && (char.IsAsciiLetterLower(_text[end]) || Characters.IsDigit(_text[end]) || _text[end] == '-'))
            {
                end++;
            }

            var more = end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiLetterLower(_text[end + 1]);
            if (!more)
            {
                return end > part && !IsWordCharacter(end) && TopLevelDomains.Contains(_text[part..end]);
            }

            end++;
        }
    }

    private void Host()
    {
        while (_at < _text.Length && (IsWordCharacter(_at) || (_text[_at] is '.' or '-' && IsWordCharacter(_at + 1))))
        {
            _at++;
        }
    }

    // To the next space, quotation mark or bracket, less the punctuation that belongs to the sentence.
    private void Path()
    {
        var start = _at;
        while (_at < _text.Length && !Characters.IsSpace(_text[_at]) && _text[_at] is not ('"' or '<' or '>' or '“' or '”' or '’' or '‘' or '«' or '»' or '[' or ']' or '—'))
        {
            _at++;
        }

        var opened = _text[start.._at].Contains('(');
        while (_at > start && (_text[_at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '…' or '*' || (_text[_at - 1] == ')' && !opened)))
        {
            _at--;
        }
    }

    // One mark is a token, and so is a run of the same stop, dash or line: "...", "--", "!!!", "''".
    private TokenKind Mark(char c)
    {
        _at++;
        if (char.IsHighSurrogate(c) && _at < _text.Length && char.IsLowSurrogate(_text[_at]))
        {
            _at++;
        }
        else if (c is '.' or '!' or '?' or '-' or '–' or '—' or '=' or '_' or '*' or '~' or '\'' or '`' or '…')
        {
            while (_at < _text.Length && _text[_at] == c)
            {
                _at++;
            }
        }

        if (!Characters.IsSymbol(c))
        {
            return TokenKind.Punctuation;
        }

        while (_at < _text.Length && Characters.IsMark(_text[_at]) && !Characters.IsSpace(_text[_at]))
        {
            _at++;
        }

        return TokenKind.Symbol;
    }

    private readonly bool IsPossessive(int at) =>
        at + 1 < _text.Length && Characters.IsApostrophe(_text[at]) && _text[at + 1] is 's' or 'S' && !IsWordCharacter(at + 2);

    private readonly bool IsWordCharacter(int at) =>
        at < _text.Length && (Characters.IsDigit(_text[at]) || _text[at] == '_' || Characters.LetterLength(_text, at) > 0);
}
