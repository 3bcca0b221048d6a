using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R timeline</c>: what the accounts date, in order.</summary>
internal static class TimelineView
{
    public static void Write(Page page, IEnumerable<TimelineEntry> entries) =>
        page.Table(
            ["when", "how known", "what", ">independent accounts"],
            entries.Select(e => new[] { Phrases.When(e.Time), e.Time.Basis.ToString().ToLowerInvariant(), e.Summary, $"{e.IndependentAccounts} of {e.Accounts.Length}" }));
}
