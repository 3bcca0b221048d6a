using Variorum.Reading.Composing;
using Variorum.Reading.Text;

namespace Variorum.Reading.Nesting;

/// <summary>
/// Knows a page that carries two or more articles, by a structure that comes again: a headline, perhaps a standfirst, a byline and a date, a body;
/// or a headline, a body and a closing line that says where the article stands.
/// </summary>
internal static class PageOfArticles
{
    /// <summary>A line between headline and byline is hardly ever longer.</summary>
    private const int LongestStandfirst = 300;

    /// <summary>The articles of a page, in order; none unless there are two.</summary>
    public static ImmutableArray<ArticleLines> Find(TextPage page)
    {
        var closers = Enumerable.Range(0, page.Lines.Count).Where(i => SourceLine.Address(page.Source, page.Lines[i]) is not null).ToList();
        var heads = Heads(page, closers);
        var articles = ImmutableArray.CreateBuilder<ArticleLines>();
        for (var i = 0; i < heads.Count; i++)
        {
            var limit = i + 1 < heads.Count ? heads[i + 1].Start : page.Lines.Count;
            var closer = closers.Find(line => line > heads[i].Start && line < limit);
            var isClosed = closer > heads[i].Start;
            if (isClosed || heads[i].IsSigned)
            {
                articles.Add(new ArticleLines(heads[i].Start, isClosed ? closer + 1 : limit));
            }
        }

        return articles.Count > 1 ? articles.DrainToImmutable() : [];
    }

    /// <summary>Reads a page of articles: one telling for the page, holding one for each article.</summary>
    public static Telling Read(TextPage page, ImmutableArray<ArticleLines> articles, string? title)
    {
        var top = new Telling();
        var hasTitle = title is not null || page.Lines.Exists(line => line.Kind == BlockKind.Title);
        var line = 0;
        foreach (var article in articles)
        {
            AddOwn(page, line, article.Start, top, ref hasTitle);
            var part = ArticleReader.Read(page, article.Start, article.End, title: null);
            AddOutlets(part);
            top.Pieces.Add(Piece.Nested(part));
            line = article.End;
        }

        AddOwn(page, line, page.Lines.Count, top, ref hasTitle);
        return top;
    }

    /// <summary>On a page that collects articles, where one can be read in full is who published it.</summary>
    private static void AddOutlets(Telling part)
    {
        foreach (var said in part.Said.FindAll(said => said.Rule is ArticleReader.SourceLineRule))
        {
            part.Said.Add(said with { Kind = DeclarationKind.Outlet, Basis = Basis.Inferred });
        }
    }

    private static void AddOwn(TextPage page, int start, int end, Telling top, ref bool hasTitle)
    {
        for (var i = start; i < end; i++)
        {
            if (!page.Lines[i].IsKept)
            {
                continue;
            }

            if (!hasTitle && page.IsHeadline(i))
            {
                page.Lines[i].Kind = BlockKind.Title;
                hasTitle = true;
            }

            top.Pieces.Add(Piece.Copy(page.Lines[i].Kind, page.Source, page.Lines[i].Start, page.Lines[i].End));
        }
    }

    /// <summary>Where articles begin: above a byline or date line; and, before a closing line, above the body where no such line stands.</summary>
    private static List<(int Start, bool IsSigned)> Heads(TextPage page, List<int> closers)
    {
        var heads = SignedHeads(page, closers);
        var floor = 0;
        foreach (var closer in closers)
        {
            if (!heads.Exists(head => head.Start >= floor && head.Start < closer)
                && Enumerable.Range(floor, closer - floor).Cast<int?>().FirstOrDefault(line => page.IsProse(line!.Value)) is { } body
                && HeadlineAbove(page, body, floor) is { } start)
            {
                heads.Add((start, false));
            }

            floor = closer + 1;
        }

        heads.Sort();
        return heads;
    }

    private static List<(int Start, bool IsSigned)> SignedHeads(TextPage page, List<int> closers)
    {
        var heads = new List<(int Start, bool IsSigned)>();
        var floor = 0;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (closers.Contains(i))
            {
                floor = i + 1;
            }
            else if (page.Lines[i].IsKept && HeaderLineParser.Parse(page.Source, page.Lines[i]) is { } header)
            {
                var body = BodyAfter(page, i, ref header);
                if (body < page.Lines.Count && page.IsProse(body) && HeadlineAbove(page, i, floor) is { } start)
                {
                    heads.Add((start, header.HasBy && header.HasDate));
                    floor = body + 1;
                }

                i = body - 1;
            }
        }

        return heads;
    }

    /// <summary>The first line behind the byline and date lines; what they say is put together in <paramref name="header"/>.</summary>
    private static int BodyAfter(TextPage page, int line, ref HeaderLine header)
    {
        for (var i = line + 1; i < page.Lines.Count; i++)
        {
            if (HeaderLineParser.Parse(page.Source, page.Lines[i]) is not { } more)
            {
                return i;
            }

            header = header with { HasBy = header.HasBy || more.HasBy, Published = header.Published ?? more.Published, Modified = header.Modified ?? more.Modified };
        }

        return page.Lines.Count;
    }

    /// <summary>
    /// The headline above a line: the line before, or the one before that where a standfirst stands between. Not above <paramref name="floor"/>,
    /// where the article before is.
    /// </summary>
    private static int? HeadlineAbove(TextPage page, int line, int floor)
    {
        var near = page.PreviousKept(line, floor);
        var far = near < 0 ? -1 : page.PreviousKept(near, floor);
        if (far >= 0 && page.IsHeadline(far) && page.Lines[near].Length <= LongestStandfirst)
        {
            return far;
        }

        return near >= 0 && page.IsHeadline(near) ? near : null;
    }
}
