using Variorum.Model;

namespace Variorum.Cli.Views;

/// <summary><c>show R purges</c>: which documents were taken out for good.</summary>
internal static class PurgesView
{
    public static void Write(Page page, IReadOnlyCollection<Purge> purges)
    {
        if (purges.Count == 0)
        {
            page.Line("Nothing was purged from this record.");
        }

        foreach (var purge in purges)
        {
            page.Line($"{purge.Sha256} was purged by {purge.By} on {purge.On:uuuu-MM-dd}: {purge.Because}");
        }
    }
}
