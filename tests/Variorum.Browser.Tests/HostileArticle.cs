namespace Variorum.Browser.Tests;

/// <summary>An article that tries what articles may try: each attempt stands in words that the clean text keeps, so that it reaches the pages.</summary>
internal static class HostileArticle
{
    public const string Title = "Harbour <script>alert('title')</script> closed";

    public const string Html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Harbour &lt;script&gt;alert('title')&lt;/script&gt; closed</title>
        <meta property="og:site_name" content="The &lt;img src=x onerror=alert(1)&gt; Gazette">
        <meta property="article:published_time" content="2034-05-20T08:00:00Z"></head>
        <body><article><h1>Harbour &lt;script&gt;alert('title')&lt;/script&gt; closed</h1>
        <p>The harbour of Grellin was closed on Friday, the harbour master &lt;script&gt;alert('speaker')&lt;/script&gt; said in a statement to the town council.</p>
        <p>“At least 17 boats &lt;img src=x onerror=alert('figure')&gt; stay outside the mole,” Mayor Ada Fenn said. “Nobody will be let in before the storm is over.”</p>
        <p>A notice read: &lt;a href="javascript:alert('link')"&gt;press here&lt;/a&gt; and &lt;svg onload=alert('svg')&gt;&lt;/svg&gt;, the Grellin Observer reported on Saturday.</p>
        <p><a href="javascript:alert('real link')">The council</a> meets again on Monday, Fenn said, and " onmouseover="alert('attribute') is no reason for delay.</p>
        <svg onload="alert('real svg')"><text>drawn</text></svg><script>alert('real script')</script>
        </article></body></html>
        """;
}
