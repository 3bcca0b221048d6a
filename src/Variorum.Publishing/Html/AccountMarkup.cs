using Variorum.Model;

namespace Variorum.Publishing.Html;

/// <summary>The clean text of an account, block by block, with the ranges that lines of the record stand on marked and each start of one reachable.</summary>
internal static class AccountMarkup
{
    public static Markup Of(HtmlPage page, Account account)
    {
        if (page.Passages.Text(account.Id) is not { } text)
        {
            return Markup.None;
        }

        var spans = Evidence(page, account.Id).Where(e => e.Account == account.Id).Select(e => new Span(e.Start!.Value, e.End!.Value)).Distinct().Order().ToList();
        return Markup.Of($"""<div class="text">{Markup.Join(account.Blocks.Select(block => Block(block, Marked(account.Id, text.Text, block.Span, spans))))}</div>""");
    }

    private static IEnumerable<Evidence> Evidence(HtmlPage page, string account) =>
        page.Record.Lines<Statement>("account", account).SelectMany(s => s.Evidence)
            .Concat(page.Record.Lines<Figure>("account", account).SelectMany(f => f.Evidence))
            .Concat(page.Record.Lines<Citation>("account", account).SelectMany(c => c.Evidence))
            .Where(e => e is { Place: EvidencePlace.Text, Start: not null, End: not null });

    private static Markup Block(Block block, Markup words) => block switch
    {
        { Child: { } child } => Markup.Of($"""<blockquote><p>{words}</p><p class="meta"><a href="#{child}">an account of its own</a></p></blockquote>"""),
        { Kind: BlockKind.Quote } => Markup.Of($"<blockquote><p>{words}</p></blockquote>\n"),
        { Kind: BlockKind.Title or BlockKind.Heading } => Markup.Of($"<p><strong>{words}</strong></p>\n"),
        { Kind: BlockKind.Caption or BlockKind.Furniture } => Markup.Of($"""<p class="quiet">{words}</p>"""),
        _ => Markup.Of($"<p>{words}</p>\n"),
    };

    /// <summary>The words of a block, cut at every end of a range; a piece that some range covers is marked.</summary>
    private static Markup Marked(string account, string text, Span block, List<Span> spans)
    {
        var inside = spans.Where(block.Overlaps).ToList();
        var cuts = inside.SelectMany(s => new[] { s.Start, s.End }).Append(block.Start).Append(block.End).Where(at => at >= block.Start && at <= block.End).Distinct().Order().ToList();
        var pieces = new List<Markup>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = new Span(cuts[i], cuts[i + 1]);
            var words = piece.In(text).ToString();
            pieces.Add(
                !inside.Exists(s => s.Overlaps(piece)) ? Markup.Words(words)
                : inside.Exists(s => s.Start == piece.Start) ? Markup.Of($"""<mark id="{HtmlPage.Anchor(account, piece.Start)}">{words}</mark>""")
                : Markup.Of($"<mark>{words}</mark>"));
        }

        return Markup.Join(pieces);
    }
}
