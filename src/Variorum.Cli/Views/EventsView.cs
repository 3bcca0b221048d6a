using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R events</c>: who did what to whom, by time.</summary>
internal static class EventsView
{
    public static void Write(Page page, IEnumerable<Event> events) =>
        page.Table(
            ["when", "how known", "who to whom", "code", "status", ">independent accounts"],
            events.OrderBy(e => e.Time.From).ThenBy(e => e.Time.To).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => new[]
            {
                Phrases.When(e.Time), e.Time.Basis.ToString().ToLowerInvariant(), EventPhrases.Dyad(e.Sources, e.Targets), EventPhrases.Code(e.Type, e.Mode, e.Cameo), EventPhrases.Word(e.Status),
                $"{e.IndependentAccounts} of {e.Accounts.Length}",
            }));
}
