using System.Collections.Frozen;
using Variorum.Web.Pages.Accounts;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Search;

/// <summary>An account that a search found, with the place that holds most of the words.</summary>
/// <param name="Account">The account.</param>
/// <param name="Text">Its text.</param>
/// <param name="Shown">The stretch that is shown.</param>
/// <param name="Words">The words found in it; none where only the index finds them.</param>
public sealed record FoundAccount(AccountBrief Account, string Text, Span Shown, ImmutableArray<Mark> Words)
{
    private const int Window = 240;

    public static FoundAccount Of(AccountBrief account, AccountText text, FrozenSet<string> question)
    {
        // Beyond the headline, which is shown anyway, where the words are found there too.
        var title = text.Blocks is [{ Kind: BlockKind.Title } first, ..] ? first.End : 0;
        var all = FoldedText.Words(text.Text).Where(word => question.Contains(word.Word)).ToList();
        var found = all.Exists(word => word.Span.Start >= title) ? all.FindAll(word => word.Span.Start >= title) : all;
        if (found.Count == 0)
        {
            var (_, head) = Snippet.Of(text.Text, new Span(0, 0), Window);
            return new(account, text.Text, new Span(0, head), []);
        }

        // The window with most different words; of equal ones the first.
        var best = Enumerable.Range(0, found.Count)
            .MaxBy(i => found.Skip(i).TakeWhile(word => word.Span.End - found[i].Span.Start <= Window).Select(word => word.Word).Distinct(StringComparer.Ordinal).Count());
        var inside = found.Skip(best).TakeWhile(word => word.Span.End - found[best].Span.Start <= Window).ToList();
        var (from, to) = Snippet.Of(text.Text, Span.Hull(inside[0].Span, inside[^1].Span), Window / 3);
        return new(account, text.Text, new Span(from, to), [.. found.Where(word => word.Span.Start >= from && word.Span.End <= to).Select(word => new Mark(word.Span, MarkKind.Word))]);
    }

    /// <summary>Where the first of the words stands.</summary>
    public string Place => Words is [var first, ..] ? Places.Words(Account.Id, first.Span.Start, first.Span.End) : Places.Account(Account.Id);
}
