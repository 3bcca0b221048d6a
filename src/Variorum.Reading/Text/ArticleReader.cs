using NodaTime;
using NodaTime.Text;
using Variorum.Reading.Composing;
using Variorum.Reading.Dates;
using Variorum.Reading.Nesting;

namespace Variorum.Reading.Text;

/// <summary>Reads the lines of one article: what stands between headline and body, what the lines are, and what they say of the article.</summary>
internal sealed class ArticleReader
{
    /// <summary>The rule that reads where the whole text stands.</summary>
    public const string SourceLineRule = "reading.source-line";

    /// <summary>Bylines and date lines stand among the first lines of an article; further down such words are part of it.</summary>
    private const int DeepestHeader = 6;

    private const int LongestStandfirst = 300;

    private const int LongestHeading = 100;

    private readonly TextPage _page;
    private readonly int _start;
    private readonly int _end;
    private readonly Telling _telling = new();

    private ArticleReader(TextPage page, int start, int end)
    {
        _page = page;
        _start = start;
        _end = end;
    }

    /// <summary>Reads the lines <c>[start, end)</c> of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">The first line.</param>
    /// <param name="end">One past the last line.</param>
    /// <param name="title">The headline where metadata gives it.</param>
    public static Telling Read(TextPage page, int start, int end, string? title)
    {
        var article = new ArticleReader(page, start, end);
        article.TakeSourceLines();
        article.TakePageTitle(title);
        article.TakeLabels();
        article.MarkTitle(title);
        article.TakeHeaderLines();
        article.MarkStandfirst();
        article.MarkHeadings();
        article.ReadOpening();
        QuotedAccounts.Fill(page, article._start, article._end, article._telling);
        return article._telling;
    }

    private void TakeSourceLines()
    {
        for (var i = _start; i < _end; i++)
        {
            if (SourceLine.Address(_page.Source, _page.Lines[i]) is not { } words)
            {
                continue;
            }

            _page.Lines[i].Reason = SourceLine.Reason;
            var address = words.In(_page.Source).ToString();
            if (SourceLine.Host(address) is { } host)
            {
                Say(DeclarationKind.Source, host, Basis.Stated, words, SourceLineRule);
            }

            if (AddressDate.TryFind(address, out var day))
            {
                Say(DeclarationKind.Published, LocalDatePattern.Iso.Format(day), Basis.Inferred, words, "reading.url-date");
            }
        }
    }

    private void TakePageTitle(string? title)
    {
        var first = _page.NextKept(_start, _end);
        if (first == _end)
        {
            return;
        }

        var site = title is null ? null : PageTitle.Site(_page.Source, _page.Lines[first], title);
        var next = first;
        for (var i = 0; i < 3 && site is null && (next = _page.NextKept(next + 1, _end)) < _end; i++)
        {
            site = PageTitle.Site(_page.Source, _page.Lines[first], _page[next]);
        }

        if (site is { } words)
        {
            _page.Lines[first].Reason = PageTitle.Reason;
            Say(DeclarationKind.Outlet, words.In(_page.Source).ToString(), Basis.Stated, words, "reading.page-title");
        }
    }

    /// <summary>Labels stand above the headline, which is longer than they are.</summary>
    private void TakeLabels()
    {
        var first = _page.NextKept(_start, _end);
        var second = first < _end ? _page.NextKept(first + 1, _end) : _end;
        if (second < _end && _page.Lines[first].Kind != BlockKind.Title && GluedLabels.Is(_page[first])
            && (_page.IsHeadline(second) || _page.Lines[second].Kind == BlockKind.Title)
            && _page.Lines[second].Length > _page.Lines[first].Length)
        {
            _page.Lines[first].Reason = GluedLabels.Reason;
        }
    }

    private void MarkTitle(string? title)
    {
        var first = _page.NextKept(_start, _end);
        if (title is null && first < _end && _page.IsHeadline(first) && _page.NextKept(first + 1, _end) < _end
            && HeaderLineParser.Parse(_page.Source, _page.Lines[first]) is null)
        {
            _page.Lines[first].Kind = BlockKind.Title;
        }
    }

    private void TakeHeaderLines()
    {
        var prose = 0;
        for (int i = _start, kept = 0; i < _end && kept < DeepestHeader && prose < 2; i++)
        {
            if (!_page.Lines[i].IsKept)
            {
                continue;
            }

            kept++;
            if (_page.Lines[i].Kind == BlockKind.Title)
            {
                continue;
            }

            // A standfirst reads like prose, so one such line may stand above the byline.
            if (HeaderLineParser.Parse(_page.Source, _page.Lines[i]) is { } header && (prose == 0 || header.HasBy || header.Reason == HeaderLine.DateReason))
            {
                _page.Lines[i].Reason = header.Reason;
                Say(header);
            }
            else
            {
                prose += _page.IsProse(i) ? 1 : 0;
            }
        }
    }

    private void Say(HeaderLine header)
    {
        foreach (var name in header.Names)
        {
            Say(DeclarationKind.Byline, name.In(_page.Source).ToString(), Basis.Stated, name, "reading.byline");
        }

        SayDay(DeclarationKind.Published, header.Published, "reading.date-line");
        SayDay(DeclarationKind.Modified, header.Modified, "reading.date-line");
    }

    private void SayDay(DeclarationKind kind, (LocalDate Day, Span Words)? date, string rule)
    {
        if (date is { } known)
        {
            Say(kind, LocalDatePattern.Iso.Format(known.Day), Basis.Stated, known.Words, rule);
        }
    }

    /// <summary>
    /// The line below the headline sums up where a byline or date line follows it, or where it has no stop and the body begins below it.
    /// </summary>
    private void MarkStandfirst()
    {
        var title = _page.NextKept(_start, _end);
        var line = title < _end && _page.Lines[title].Kind == BlockKind.Title ? _page.NextKept(title + 1, _end) : _end;
        var next = line < _end ? _page.NextKept(line + 1, _end) : _end;
        if (next == _end || _page.Lines[line].Length > LongestStandfirst)
        {
            return;
        }

        var byHeader = Enumerable.Range(line + 1, next - line - 1).Any(i => _page.Lines[i].Reason is HeaderLine.BylineReason or HeaderLine.DateReason);
        if (byHeader || (_page.IsHeadline(line) && _page.Lines[line].Length > LongestHeading / 2 && _page.IsProse(next)))
        {
            _page.Lines[line].Kind = BlockKind.Standfirst;
        }
    }

    private void MarkHeadings()
    {
        var previous = -1;
        for (var i = _start; i < _end; i++)
        {
            if (!_page.Lines[i].IsKept)
            {
                continue;
            }

            if (previous >= 0 && _page.Lines[i].Kind == BlockKind.Paragraph && _page.Lines[i].Length <= LongestHeading && _page.IsHeadline(i)
                && !Quotes.IsDouble(_page[i][0]) && _page.Lines[previous].Kind == BlockKind.Paragraph && IsFollowedByProse(i))
            {
                _page.Lines[i].Kind = BlockKind.Heading;
            }

            previous = i;
        }
    }

    private bool IsFollowedByProse(int line)
    {
        var next = _page.NextKept(line + 1, _end);
        return next < _end && _page.IsProse(next);
    }

    /// <summary>Reads the dateline that opens the first paragraph and the credit that closes the last.</summary>
    private void ReadOpening()
    {
        var first = _start;
        while (first < _end && !(_page.Lines[first].IsKept && _page.Lines[first].Kind == BlockKind.Paragraph))
        {
            first++;
        }

        if (first < _end)
        {
            Dateline.Read(_page.Source, _page.Lines[first], _telling);
            Credit.Read(_page.Source, _page.Lines[_page.PreviousKept(_end, first)], _telling);
        }
    }

    private void Say(DeclarationKind kind, string value, Basis basis, Span words, string rule) =>
        _telling.Said.Add(new Said(kind, value, basis, words, rule));
}
