using NodaTime;
using Variorum.Reading.Dates;

namespace Variorum.Reading.Text;

/// <summary>
/// Reads byline and date lines: "by Jane Roe", "byJanuary 05, 2020", "Jan. 5, 2020", "Jane Roe | 3 May 2019", "Published: 5 January 2020, 10:30 GMT".
/// Every word of the line must have its part in it; a line with any other word is no such line.
/// </summary>
internal ref struct HeaderLineParser
{
    private const int LongestLine = 160;

    private readonly ReadOnlySpan<char> _line;
    private readonly int _offset;
    private ImmutableArray<Span> _names = [];
    private int _at;
    private (LocalDate Day, Span Words)? _published;
    private (LocalDate Day, Span Words)? _modified;

    private HeaderLineParser(ReadOnlySpan<char> line, int offset)
    {
        _line = line;
        _offset = offset;
    }

    /// <summary>Reads a line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <returns>Null when it is no byline and no date line.</returns>
    public static HeaderLine? Parse(string source, PageLine line)
    {
        if (line.Length is > LongestLine or < 5)
        {
            return null;
        }

        var parser = new HeaderLineParser(line.In(source), line.Start);
        var hasBy = parser.SkipBy();
        var complete = hasBy ? parser.Byline() : parser.DateLine();
        return complete && (hasBy || parser._published is not null || parser._modified is not null)
            ? new HeaderLine(parser._names, parser._published, parser._modified, hasBy)
            : null;
    }

    /// <summary>Passes "by", "By:", "Written by" or a "by" that has grown together with what follows ("byJanuary 05").</summary>
    private bool SkipBy()
    {
        foreach (var lead in (ReadOnlySpan<string>)["", "Written ", "Reported ", "Story "])
        {
            if (_line.StartsWith(lead) && _line[lead.Length..].StartsWith("by", StringComparison.OrdinalIgnoreCase) && IsAfterBy(lead.Length + 2))
            {
                _at = lead.Length + 2;
                SkipMarks();
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAfterBy(int at) =>
        at < _line.Length && (char.IsWhiteSpace(_line[at]) || _line[at] == ':' || ((char.IsUpper(_line[at]) || char.IsDigit(_line[at])) && _line[at - 1] == 'y'));

    private bool Byline()
    {
        if (!TakeDate())
        {
            TakeNames();
            if (_names.IsEmpty && !IsRoleOrAgency(Word()))
            {
                return false;
            }
        }

        return TakeRest(rolesAllowed: true);
    }

    private bool DateLine()
    {
        if (TakeName() is { } name)
        {
            // A name without "by" counts only with a mark and a date behind it.
            SkipSpaces();
            if (_at == _line.Length || _line[_at] is not ('|' or '\u2022' or '\u00B7' or '\u2014' or '\u2013' or '-'))
            {
                return false;
            }

            _names = [name];
        }

        return TakeRest(rolesAllowed: false);
    }

    /// <summary>Takes dates, times, labels and (behind a byline) roles up to the end of the line.</summary>
    private bool TakeRest(bool rolesAllowed)
    {
        var modified = false;
        while (true)
        {
            SkipMarks();
            if (_at == _line.Length)
            {
                return true;
            }

            if (TakeDate(modified))
            {
                continue;
            }

            var word = Word();
            modified |= HeaderWords.IsModified(word);
            var isByBeforeName = word is "by" or "By" && HasDate;
            if (isByBeforeName)
            {
                _at += 2;
                SkipMarks();
                TakeNames();
                rolesAllowed = true;
                continue;
            }

            if (!(IsTime(word) || HeaderWords.IsPublished(word) || HeaderWords.IsModified(word) || WrittenDate.IsWeekday(word) || (rolesAllowed && IsRoleOrAgency(word))))
            {
                return false;
            }

            _at += word.Length;
        }
    }

    private readonly bool HasDate => _published is not null || _modified is not null;

    private bool TakeDate(bool modified = false)
    {
        var end = _at;
        if (!WrittenDate.TryRead(_line, ref end, out var day))
        {
            return false;
        }

        var words = new Span(_offset + _at, _offset + end);
        _at = end;
        if (modified)
        {
            _modified ??= (day, words);
        }
        else
        {
            _published ??= (day, words);
        }

        return true;
    }

    private void TakeNames()
    {
        var behindComma = false;
        while (TakeName() is { } name)
        {
            var joint = _at;
            SkipMarks();
            if (behindComma && IsRoleOrAgency(Word()))
            {
                // "Jane Roe, Harbour News": where she works, not who wrote with her.
                return;
            }

            _names = _names.Add(name);
            behindComma = joint < _line.Length && _line[joint] == ',';
            if (Word() is "and" or "&" or "AND")
            {
                _at += Word().Length;
                SkipMarks();
            }
            else if (!behindComma)
            {
                return;
            }
        }
    }

    /// <summary>Takes a personal name: two to five words with capitals, initials and the small words of names among them.</summary>
    private Span? TakeName()
    {
        int start = _at, end = _at, capitals = 0, words = 0;
        var at = _at;
        while (words < 6)
        {
            var word = WordAt(at);
            var small = IsSmallNameWord(word);
            if (word.IsEmpty || (!small && !IsNameWord(word)))
            {
                break;
            }

            words++;
            at += word.Length;
            if (!small)
            {
                capitals++;
                end = at;
            }

            if (at == _line.Length || !(_line[at] is ' ' or '\u00A0'))
            {
                break;
            }

            at++;
        }

        if (capitals is < 2 or > 5 || end - start < 5)
        {
            return null;
        }

        _at = end;
        return new Span(_offset + start, _offset + end);
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || WrittenDate.Month(word.TrimEnd('.')) != 0 || WrittenDate.IsWeekday(word) || IsRoleOrAgency(word))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!(char.IsLetter(c) || c is '.' or '-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSmallNameWord(ReadOnlySpan<char> word) =>
        word is "de" or "la" or "le" or "du" or "di" or "da" or "dos" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "y";

    private static bool IsRoleOrAgency(ReadOnlySpan<char> word) => HeaderWords.IsRole(word) || HeaderWords.IsAgency(word);

    private static bool IsTime(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is ':' or '.'))
        {
            digits++;
        }

        // "10:30", "1030am", "GMT+3"; a bare number may be anything, so a mark or a unit must show that it is a time.
        return digits == 0
            ? HeaderWords.IsClock(word.Length > 3 && word[3] is '+' or '-' ? word[..3] : word)
            : char.IsAsciiDigit(word[0]) && (digits < word.Length ? HeaderWords.IsClock(word[digits..]) : word.Contains(':'));
    }

    private readonly ReadOnlySpan<char> Word() => WordAt(_at);

    private readonly ReadOnlySpan<char> WordAt(int at)
    {
        var end = at;
        while (end < _line.Length && !char.IsWhiteSpace(_line[end]) && _line[end] is not (',' or '|' or '(' or ')' or '/' or '\u2022' or '\u00B7' or '\u2014' or '\u2013'))
        {
            end++;
        }

        var word = _line[at..end];
        return word.Length > 1 && word[^1] == ':' ? word[..^1] : word;
    }

    private void SkipSpaces()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at]))
        {
            _at++;
        }
    }

    private void SkipMarks()
    {
        while (_at < _line.Length && (char.IsWhiteSpace(_line[_at]) || _line[_at] is ',' or '|' or '(' or ')' or '/' or '\u2022' or '\u00B7' or '\u2014' or '\u2013' or '-' or ':' or '.' or ';'))
        {
            _at++;
        }
    }
}
