namespace Variorum.Web.Pages.Accounts;

/// <summary>An account in short: what a list shows and is sorted by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or what stands for one.</param>
/// <param name="Outlet">Who publishes it; null when nothing says.</param>
/// <param name="Language">Its language.</param>
/// <param name="Analysed">Whether it was analysed.</param>
/// <param name="Published">When it was published, without the reasons.</param>
/// <param name="Parent">The account that holds it.</param>
public sealed record AccountBrief(string Id, string Title, string? Outlet, string Language, bool Analysed, Interval Published, string? Parent)
{
    public const string NoTitle = "(no headline)";

    public static AccountBrief Of(Account account) => new(
        account.Id,
        account.Title ?? NoTitle,
        account.Outlet?.Name,
        account.Language,
        account.Analysed,
        account.Published with { Why = [], Evidence = [] },
        account.Parent);
}
