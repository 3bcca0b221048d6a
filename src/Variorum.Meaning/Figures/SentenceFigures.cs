using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Figures;

/// <summary>Finds the figures of one sentence and shares what is counted and what happened among those that are told together.</summary>
internal sealed class SentenceFigures(Analysis analysis)
{
    private static readonly FigureLexicon Lexicon = FigureLexicon.Default;

    private readonly string _text = analysis.Account.Text;
    private readonly Parse _parse = analysis.Get<Parse>();
    private readonly ParsedText _parsed = analysis.Get<ParsedText>();
    private readonly Names _names = analysis.Get<Names>();
    private readonly Model.Times _times = analysis.Get<Model.Times>();
    private readonly ContextFinder _context = new(analysis.Account.Text, analysis.Get<Names>(), analysis.Get<Model.Times>());
    private readonly List<Draft> _drafts = [];
    private int _nextTime;
    private int _nextName;

    /// <summary>Adds the figures of the next sentence of the account.</summary>
    public void Read(in PieceRun run, Span sentence, ImmutableArray<FigureFinding>.Builder found)
    {
        _drafts.Clear();
        bool? headline = null;
        for (var i = 0; i < run.Count;)
        {
            if (!QuantityReader.MayStart(run, i) || QuantityReader.Read(run, i) is not { } quantity)
            {
                i++;
                continue;
            }

            headline ??= IsHeadline(run);
            var next = quantity.UnitEnd;
            if (TimeAt(run.Pieces[i].Start) is { } timex && !IsMeasured(run, quantity, timex))
            {
                next = Math.Max(i + 1, EndOf(run, i, timex.Span.End));
                if (timex.Type == TimexType.Duration && !run.Is(i, "one"))
                {
                    AddTime(run, quantity, "figures.duration", next - 1, next);
                }
            }
            else if (OldAt(run, quantity.End) is { } old)
            {
                next = old.End;
                AddTime(run, quantity, "figures.age", old.Unit, next);
            }
            else if (!IsInName(run, quantity) && !IsInAddress(run, i))
            {
                Add(run, quantity, headline.Value);
            }

            i = next;
        }

        FigureSharing.Share(_text, _parsed, _drafts);
        foreach (var draft in _drafts)
        {
            found.Add(Finish(draft, sentence));
        }
    }

    private void Add(in PieceRun run, Quantity quantity, bool headline)
    {
        quantity = NumberSyntax.WithUnitOfDecimal(_parsed, run, quantity);
        var plain = quantity.UnitKind == UnitKind.None;
        var compound = run.IsHyphen(quantity.End) && run.Glued(quantity.End) && run.Glued(quantity.End + 1);
        if (compound && plain)
        {
            return;
        }

        var after = run.Is(quantity.UnitEnd, "worth") || run.Is(quantity.UnitEnd, "in") && quantity.UnitKind is UnitKind.Sign or UnitKind.Currency ? quantity.UnitEnd + 1 : quantity.UnitEnd;
        var one = quantity.Range == FigureRange.Exactly(1);
        CountedPhrase? counted = plain || run.Is(after, "of") || after > quantity.UnitEnd
            ? CountedPhraseReader.Read(run, after, true, one || !plain || quantity.Rule == "figures.fraction", headline)
            : null;
        counted ??= plain && !one && (headline || !run.Capital(quantity.End)) && NumberSyntax.CountsModifier(_parsed, run, quantity) ? new CountedPhrase(quantity.End, quantity.End, quantity.End + 1) : null;
        if (counted is { } kind && !plain && run.Is(after - 1, "in") && (run.Capital(kind.Head) || Lexicon.Is(run.In(kind.First), WordUse.Manner)))
        {
            counted = null;
        }

        if (NumberFilter.CountsNothing(run, quantity, counted, headline))
        {
            return;
        }

        var role = RoleFinder.Find(run, quantity, counted);
        if (plain && counted is null && role is null && !IsNumberAlone(run, quantity))
        {
            return;
        }

        var end = Math.Max(counted?.End ?? 0, quantity.UnitEnd);
        var first = role is { } before && before.At < quantity.First && before.At >= quantity.First - 4 ? before.At : quantity.First;
        end = role is { } behind && behind.At >= end ? behind.At + 1 : end;
        var draft = new Draft
        {
            Quantity = quantity,
            Rule = quantity.UnitKind switch
            {
                UnitKind.None when IsAge(run, quantity) => "figures.age",
                UnitKind.Sign or UnitKind.Currency => "figures.money",
                UnitKind.Percent => "figures.percent",
                UnitKind.Measure => "figures.measure",
                _ => quantity.Rule,
            },
            Unit = IsAge(run, quantity) ? "year" : quantity.Unit,
            Value = SpanOf(run, quantity.First, quantity.End),
            Evidence = SpanOf(run, first, end),
            Role = role?.Role,
            IsCounted = plain && counted is not null,
            Owner = counted is { } owned && plain ? _context.Owner(run, quantity, owned) : null,
        };
        if ((!plain || counted is null) && (!plain || role is null))
        {
            AddThing(draft, SpanOf(run, quantity.First, quantity.UnitEnd));
        }

        if (counted is { } phrase && (draft.Counts is not { } found || found.Start < draft.Value.Start))
        {
            (draft.Counts, draft.CountsHead, draft.CountsRule) = (SpanOf(run, phrase.First, phrase.End), CountedPhraseReader.HeadOf(run, phrase), null);
        }

        _drafts.Add(draft);
    }

    /// <summary>What an amount is said of stands anywhere in its sentence; the tree says where.</summary>
    private void AddThing(Draft draft, Span amount)
    {
        if (ThingFinder.Find(_parsed, amount) is { } thing)
        {
            (draft.Counts, draft.CountsHead, draft.CountsRule) = (thing.Phrase, thing.Head, thing.Rule);
        }
    }

    private void AddTime(in PieceRun run, Quantity quantity, string rule, int unit, int end)
    {
        var draft = new Draft
        {
            Quantity = quantity,
            Rule = rule,
            Unit = EnglishNouns.Singular(run.In(unit)),
            Value = SpanOf(run, quantity.First, quantity.End),
            Evidence = SpanOf(run, quantity.First, end),
        };
        AddThing(draft, draft.Evidence);
        _drafts.Add(draft);
    }

    /// <summary>The unit and end of "-year-old" and "years old" after a number.</summary>
    private static (int Unit, int End)? OldAt(in PieceRun run, int end)
    {
        var unit = run.IsHyphen(end) ? end + 1 : end;
        var old = run.IsHyphen(unit + 1) ? unit + 2 : unit + 1;
        return run.Is(old, "old") && (run.Is(unit, "year") || run.Is(unit, "years") || run.Is(unit, "month") || run.Is(unit, "months")
            || run.Is(unit, "week") || run.Is(unit, "weeks") || run.Is(unit, "day") || run.Is(unit, "days")) ? (unit, old + 1) : null;
    }

    /// <summary>A number without noun, unit or role still counts when it is bounded, precise, or what something rose to, is or totals ("instead of two").</summary>
    private static bool IsNumberAlone(in PieceRun run, Quantity quantity)
    {
        var before = quantity.First - 1;
        return quantity.Rule is "figures.bound" or "figures.between" or "figures.fraction" || quantity.Vague || IsAge(run, quantity) || run.Is(before, "of")
            || (quantity.InDigits && (run.Length(quantity.Number) > 3 || run.In(quantity.Number).Contains('.') || run.Is(before, "be") || run.Is(before, "to") || run.Is(before, "from") || run.Is(before, "at") || run.Is(before, "by")
                || run.Is(before, "is") || run.Is(before, "was") || run.Is(before, "are") || run.Is(before, "were") || run.Is(before, "and") || run.Is(before, "for")));
    }

    /// <summary>"Ana Smith, 44, said": a number between commas after a name.</summary>
    private static bool IsAge(in PieceRun run, Quantity quantity) =>
        quantity.InDigits && quantity.UnitKind == UnitKind.None && quantity.First == quantity.Number && run.Plain(quantity.Number) is > 0 and < 120
        && run.IsMark(quantity.Number - 1, ',') && run.Capital(quantity.Number - 2) && (run.IsMark(quantity.End, ',') || run.IsMark(quantity.End, '.'));

    private FigureFinding Finish(Draft draft, Span sentence) => new()
    {
        Evidence = draft.Evidence,
        Value = draft.Value,
        Range = draft.Quantity.Range,
        Unit = draft.Unit,
        Counts = draft.Counts,
        CountsHead = draft.CountsHead,
        Owner = draft.Owner,
        Role = draft.Role,
        Where = _context.Place(sentence, draft.Evidence),
        Time = _context.Time(sentence, draft.Evidence),
        CountsRule = draft.CountsRule,
        Rule = draft.Rule,
    };

    private Timex? TimeAt(int offset)
    {
        while (_nextTime < _times.Timexes.Length && _times.Timexes[_nextTime].Span.End <= offset)
        {
            _nextTime++;
        }

        return _nextTime < _times.Timexes.Length && _times.Timexes[_nextTime].Span.Contains(offset) ? _times.Timexes[_nextTime] : null;
    }

    /// <summary>Whether the number belongs to a name: a number word at its start may only open it ("Two Northlanders").</summary>
    private bool IsInName(in PieceRun run, Quantity quantity)
    {
        var offset = run.Pieces[quantity.Number].Start;
        while (_nextName < _names.Mentions.Length && _names.Mentions[_nextName].Span.End <= offset)
        {
            _nextName++;
        }

        if (quantity.UnitKind == UnitKind.Sign || _nextName >= _names.Mentions.Length || !_names.Mentions[_nextName].Span.Contains(offset))
        {
            return false;
        }

        var name = _names.Mentions[_nextName].Span;

        // "the Madsen 2.4GHz toy", "the Halvek Institute study of 135 boats": names found too long.
        var goesOn = name.End > run.Pieces[quantity.End - 1].End;
        return quantity.UnitKind == UnitKind.None
            ? (name.Start < offset && !(goesOn && run.IsWord(quantity.End) && !run.Capital(quantity.End))) || (name.Start == offset && quantity.InDigits && goesOn)
            : name.End > run.Pieces[quantity.UnitEnd - 1].End && !run.Glued(quantity.End);
    }

    private bool IsInAddress(in PieceRun run, int i) =>
        _parse.TokenAt(run.Pieces[i].Start) is var token && token < _parse.Tokens.Length && _parse.Tokens[token].Kind == TokenKind.Address;

    /// <summary>"the 1000 hp barrier", "an average of 1500": a number that looks like a year, with a unit or a bound that years do not take.</summary>
    private static bool IsMeasured(in PieceRun run, Quantity quantity, Timex timex) =>
        timex.Type == TimexType.Date && timex.Span.End == run.Pieces[quantity.Number].End
        && (quantity.UnitKind != UnitKind.None || (quantity.First < quantity.Number && (run.Is(quantity.Number - 1, "of") || run.Is(quantity.Number - 1, "than") || run.Is(quantity.Number - 1, "least"))));

    private static int EndOf(in PieceRun run, int i, int offset)
    {
        while (i < run.Count && run.Pieces[i].End <= offset)
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether most of the longer words have a capital.</summary>
    private static bool IsHeadline(in PieceRun run)
    {
        int capitals = 0, words = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (run.IsWord(i) && run.Length(i) > 3)
            {
                words++;
                capitals += run.Capital(i) ? 1 : 0;
            }
        }

        return words > 2 && capitals * 10 > words * 7;
    }

    private static Span SpanOf(in PieceRun run, int first, int end) => new(run.Pieces[first].Start, run.Pieces[end - 1].End);
}
