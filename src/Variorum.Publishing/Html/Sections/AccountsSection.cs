using Variorum.Model;
using Variorum.Publishing.Phrasing;

namespace Variorum.Publishing.Html.Sections;

/// <summary>Every telling: who published it when, how that is known, what was left out; its text where asked for.</summary>
internal static class AccountsSection
{
    public static void Write(HtmlPage page)
    {
        page.Write($"""<section aria-labelledby="accounts"><h2 id="accounts">Accounts</h2>""");
        foreach (var account in page.Record.All<Account>())
        {
            var document = page.Record.Find<Document>(account.Document);
            page.Write($"""
                <article id="{account.Id}"><h3>{account.Title ?? "(no title)"}</h3>
                <dl>
                <dt>Outlet</dt><dd>{account.Outlet?.Name ?? "not known"}</dd>
                {Row("By", account.Byline is { } byline ? string.Join(", ", byline.Select(b => b.Name)) : null)}<dt>Published</dt><dd>{Phrases.WhenAndHow(account.Published)} <span class="quiet">{string.Join(" ", account.Published.Why)}</span></dd>
                {Row("Nested in", account.Parent is { } parent ? page.AccountLink(parent) : null)}{Row("Language", account.Analysed ? null : $"{account.Language}: kept and searchable, not analysed")}{Row("Left out", account.Removed.IsEmpty ? null : Phrases.Count(account.Removed.Length, "line") + " of furniture")}{Row("Address", document?.Url is { } url ? Address(url) : null)}<dt>File</dt><dd>{(document is null ? "" : string.Join(", ", document.Names.Select(Path.GetFileName)))} <span class="quiet">SHA-256 {document?.Sha256}</span></dd>
                </dl>
                {(page.WithText ? AccountMarkup.Of(page, account) : Markup.None)}</article>
                """);
        }

        page.Write($"</section>");
    }

    private static Markup Row(string name, string? value) => value is null ? Markup.None : Row(name, Markup.Words(value));

    private static Markup Row(string name, Markup? value) => value is { } shown ? Markup.Of($"<dt>{name}</dt><dd>{shown}</dd>\n") : Markup.None;

    /// <summary>An address as a link where a browser would fetch a page for it; as words where it would do something else ("javascript:").</summary>
    private static Markup Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? Markup.Of($"""<a href="{address.AbsoluteUri}" rel="noreferrer noopener">{url}</a>""")
            : Markup.Words(url);
}
