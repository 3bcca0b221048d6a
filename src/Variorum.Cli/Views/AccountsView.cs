using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R accounts</c>: every telling, when it was published and how that is known.</summary>
internal static class AccountsView
{
    public static void Write(Page page, IEnumerable<Account> accounts, AccountLabels labels)
    {
        foreach (var account in accounts)
        {
            page.Heading(account.Title ?? "(no title)");
            page.Line(labels[account.Id], indent: 1);
            page.Line($"published {Phrases.WhenAndHow(account.Published)}", indent: 1);
            foreach (var why in account.Published.Why)
            {
                page.Line(why, indent: 2, quiet: true);
            }

            if (account.Byline is { IsEmpty: false } byline)
            {
                page.Line($"by {string.Join(", ", byline.Select(p => p.Name))}", indent: 1);
            }

            if (account.Parent is { } parent)
            {
                page.Line($"nested in {labels[parent]}", indent: 1);
            }

            if (account.Rights is { } rights)
            {
                page.Line($"rights: {rights}", indent: 1);
            }

            var notes = new List<string> { $"{account.Length:N0} characters", Phrases.Count(account.Blocks.Length, "block") };
            if (!account.Removed.IsEmpty)
            {
                notes.Add($"{Phrases.Count(account.Removed.Length, "line")} of furniture left out");
            }

            if (!account.Analysed)
            {
                notes.Add($"not analysed: the language is {account.Language}, not English");
            }

            page.Line($"{string.Join(", ", notes)} — {account.Id}", indent: 1, quiet: true);
            page.Gap();
        }
    }
}
