using System.Runtime.InteropServices;
using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Reads the time expressions of an account from its first sentence to its last.</summary>
internal sealed class TimeReader(Analysis analysis)
{
    /// <summary>The most pieces between two times that share a month or year ("5 and the 6 of May").</summary>
    private const int LongestJoint = 2;

    private readonly string _text = analysis.Account.Text;
    private readonly Parse _parse = analysis.Get<Parse>();
    private readonly TenseReader _tenses = new(analysis.Get<ParsedText>());
    private readonly QuotedWords _quoted = new(analysis.Account.Text);
    private readonly List<TimeWord> _words = [];
    private readonly List<FoundTime> _found = [];
    private NumberOrder _order;

    public List<FoundTime> Read()
    {
        var sentences = SentencePieces.Of(analysis);
        _order = NumberOrders.Of(analysis.Account, _parse, sentences);
        for (var (i, end) = (0, 0); i < _parse.Sentences.Length; i = end)
        {
            end = i + 1;
            while (end < _parse.Sentences.Length && GoesOn(sentences[end - 1], sentences[end]))
            {
                end++;
            }

            var pieces = sentences.Between(i, end);
            _words.Clear();
            foreach (var piece in pieces)
            {
                _words.Add(piece.Kind == PieceKind.Word ? TimeLexicon.Default.Word(piece.In(_text)) : default);
            }

            Read(new TimeSentence(new PieceRun(_text, pieces), CollectionsMarshal.AsSpan(_words), TimeLexicon.Default, _tenses), i);
        }

        return _found;
    }

    /// <summary>Whether a sentence was cut behind "p.m." or "Jan.", which the rest of the time follows ("at 10 p.m. Wednesday").</summary>
    private bool GoesOn(ReadOnlySpan<Piece> before, ReadOnlySpan<Piece> after)
    {
        if (before.IsEmpty || after.IsEmpty)
        {
            return false;
        }

        var next = TimeLexicon.Default.Word(after[0].In(_text)).Kind;
        return TimeLexicon.Default.Word(before[^1].In(_text)).Kind == TimeWordKind.HalfDay
            ? next is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.ShortMonth or TimeWordKind.Zone
            : before.Length > 1 && after[0].Kind == PieceKind.Number && _text[before[^1].Start] == '.'
                && TimeLexicon.Default.Word(before[^2].In(_text)).Kind == TimeWordKind.ShortMonth;
    }

    private void Read(in TimeSentence s, int sentence)
    {
        var lastEnd = int.MinValue;
        for (var i = 0; i < s.Count;)
        {
            if (!TimeGrammar.MayStart(s, i) || TimeGrammar.Read(s, i, _order) is not { } reading || IsTitle(s, i, reading.End))
            {
                i++;
                continue;
            }

            i = Add(s, sentence, i, reading, ref lastEnd);
            while (Sharing(s, i) is var (at, further))
            {
                i = Add(s, sentence, at, further, ref lastEnd);
            }
        }
    }

    /// <summary>Whether a time is the name of a programme or book: it opens a quotation and its unit has a capital ("60 Minutes", "This Week").</summary>
    private static bool IsTitle(in TimeSentence s, int start, int end) =>
        end - start > 1 && s.IsOpening(start - 1) && s.Is(end - 1, TimeWordKind.Unit) && s.Capital(end - 1);

    private int Add(in TimeSentence s, int sentence, int start, TimeReading reading, ref int lastEnd)
    {
        var block = _parse.Sentences[sentence].Block;
        _found.Add(new FoundTime(
            new Timex
            {
                Span = new Span(s.Start(start), s.Pieces[reading.End - 1].End),
                Type = reading.Type,
                Value = reading.Value,
                Mod = reading.Mod,
                Time = reading.Time,
                Rule = reading.Rule,
            },
            sentence,
            block,
            s.Start(start) == analysis.Account.Blocks[block].Start && (s.IsMark(reading.End, ':') || s.IsHyphen(reading.End) || s.IsMark(reading.End, '—')),
            Modifies(s, start, reading.End),
            _quoted.Hold(s.Start(start)),
            IsJoint(s, lastEnd, start)));
        lastEnd = reading.End;
        return reading.End;
    }

    /// <summary>Whether a time stands before the noun it tells of ("the May 3 strike", "the May 3, 1988, strike").</summary>
    private static bool Modifies(in TimeSentence s, int start, int end) =>
        s.IsNoun(end) || (s.IsMark(end, ',') && s.IsNoun(end + 1) && s.Is(start - 1, TimeWordKind.The));

    /// <summary>A further day of the month, or the short second year of a range, that only the time before it explains ("March 5-9", "1914–18").</summary>
    private (int At, TimeReading Reading)? Sharing(in TimeSentence s, int end)
    {
        var last = _found[^1].Timex;
        var at = s.IsHyphen(end) || s.Is(end, Neighbour.Joins) || s.IsMark(end, ',') || s.IsMark(end, '/') ? end + 1 : end;
        if (at == end || last.Time is not { } time)
        {
            return null;
        }

        if (time is { Anchor: TimeAnchor.Calendar, Coarseness: TimeUnit.Year, From: { Year: > 0 } year } && !s.IsMark(end, ',') && !s.IsWord(end) && s.Length(at) == 2
            && s.Glued(at)
            && s.Plain(at) > year.Year % 100 && !s.Glued(at + 1) | s.IsMark(at + 1, ')') | s.IsMark(at + 1, ',') | s.IsMark(at + 1, '.'))
        {
            return (at, Years.Year(at + 1, year.Year - (year.Year % 100) + s.Plain(at)));
        }

        var month = last.Rule is "times.month-day" ? time.Month : last.Rule == "times.day" && time is { Anchor: TimeAnchor.Calendar, From: { } day }
            && s.IsMark(end, ',') is false ? day.Month : null;
        at = month is not null && s.Is(at, TimeWordKind.The) ? at + 1 : at;
        return month is { } shared && CalendarDates.NextDay(s, at, shared) is { } reading ? (at, reading) : null;
    }

    /// <summary>Whether only joining words and marks stand between two times of a sentence.</summary>
    private static bool IsJoint(in TimeSentence s, int end, int start)
    {
        if (end < 0 || start - end is < 1 or > LongestJoint)
        {
            return false;
        }

        for (var i = end; i < start; i++)
        {
            if (!s.IsHyphen(i) && !s.Is(i, Neighbour.Joins) && !s.IsMark(i, ',') && !s.IsMark(i, '—') && !s.IsMark(i, '/'))
            {
                return false;
            }
        }

        return true;
    }
}
