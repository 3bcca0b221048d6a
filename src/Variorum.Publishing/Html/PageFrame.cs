using System.Security.Cryptography;
using System.Text;

namespace Variorum.Publishing.Html;

/// <summary>What every page of ours begins and ends with: a policy that allows its own style sheet and nothing else, a way to skip to the content, the sections, a footer.</summary>
internal static class PageFrame
{
    private static readonly string Style = LoadStyle();
    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    public static void Open(HtmlPage page, string title, string version, IReadOnlyCollection<(string Id, string Name)> sections) => page.Write($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{new Markup(StyleHash)}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="Variorum {version}">
        <title>{title}</title>
        <style>{new Markup(Style)}</style>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header><h1>{title}</h1></header>
        <nav aria-label="Sections"><ul>{Markup.Join(sections.Select(s => Markup.Of($"""<li><a href="#{s.Id}">{s.Name}</a></li>""")))}</ul></nav>
        <main id="content">
        """);

    public static void Close(HtmlPage page, string footer) => page.Write($"""
        </main>
        <footer class="quiet"><p>{footer}</p></footer>
        </body>
        </html>
        """);

    private static string LoadStyle()
    {
        using var reader = new StreamReader(typeof(PageFrame).Assembly.GetManifestResourceStream("publishing/record.css")!);
        return reader.ReadToEnd();
    }
}
