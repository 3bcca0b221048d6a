using System.Collections.Frozen;
using Variorum.Publishing.Passages;
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

    /// <summary>Shows an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="text">Its text.</param>
    /// <param name="words">What was searched for.</param>
    /// <param name="question">The same, word by word.</param>
    public static FoundAccount Of(AccountBrief account, AccountText text, string words, FrozenSet<string> question)
    {
        // Beyond the headline, which is shown anyway, where the words are found there too.
        var title = text.Blocks is [{ Kind: BlockKind.Title } first, ..] ? first.End : 0;
        var found = FoldedText.Matches(text.Text, question).ToList();
        var from = found.Exists(word => word.Start >= title) ? title : 0;
        var window = PassageFinder.Find(text.Text[from..], words, Window);
        var shown = new Span(from + window.Start, from + window.End);
        return new(account, text.Text, shown, [.. found.Where(shown.Contains).Select(word => new Mark(word, MarkKind.Word))]);
    }

    /// <summary>Where the first of the words stands.</summary>
    public string Place => Words is [var first, ..] ? Places.Words(Account.Id, first.Span.Start, first.Span.End) : Places.Account(Account.Id);
}
