using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;
using Variorum.Reading.Html;

namespace Variorum.Reading.Tests.Html;

public sealed class HtmlReaderTests
{
    private const int Depth = 512;

    private const string First = "The harbour council of Port Veldane met on Tuesday and put off its vote on the new bridge for the third time this year.";
    private const string Second = "Two of the members said that the price had doubled since the spring, and that nobody had told them why it had to be so.";
    private const string Third = "The mayor answered that the steel would have to be bought abroad, and that the ferries could not carry the traffic for long.";

    [Fact]
    public void Blocks_are_told_apart_by_their_elements()
    {
        var article = Read($"<article><h1>Vote put off</h1><p>{First}</p><h2>Costs</h2><blockquote>{Second}</blockquote><figure><img src=x><figcaption>The old bridge</figcaption></figure>"
            + $"<ul><li>Steel</li></ul><table><tr><td>Cost</td><td>12</td></tr></table><p>{Third}</p></article>");
        Assert.Equal("Vote put off", article.Title!.Text);
        Assert.Equal(
            [
                (BlockKind.Paragraph, First), (BlockKind.Heading, "Costs"), (BlockKind.Quote, Second), (BlockKind.Caption, "The old bridge"),
                (BlockKind.Paragraph, "Steel"), (BlockKind.Table, "Cost"), (BlockKind.Table, "12"), (BlockKind.Paragraph, Third),
            ],
            article.Blocks.Select(block => (block.Kind, block.Text)));
    }

    [Theory]
    [InlineData("<p>Smith &amp; Co. don&#8217;t pay &#x20AC;5 &copy 2031</p>", "Smith & Co. don’t pay €5 © 2031")]
    [InlineData("<p>five&nbsp;men\u00A0left</p>", "five\u00A0men\u00A0left")]
    [InlineData("<p>R&D at AT&T &unknown; &</p>", "R&D at AT&T &unknown; &")]
    [InlineData("<p>\r\n  One\r\n\ttwo   <b>th</b>ree <i> four</i>\n</p>", "One two three four")]
    [InlineData("<p>One<br>two</p>", "One two")]
    [InlineData("<p>the <b>big</b> <i>ship</i>\n<a>left</a></p>", "the big ship left")]
    [InlineData("<p><b>big</b><i>ship</i></p>", "bigship")]
    [InlineData("<p>a </> b < c <3</p>", "a b < c <3")]
    [InlineData("<p>nul\0l</p>", "null")]
    [InlineData("<pre>\nSet   &amp; spaced</pre>", "Set & spaced")]
    [InlineData("<p>&#128; &#xD800; &#99999999;</p>", "€ \uFFFD \uFFFD")]
    public void Words_are_read_as_a_browser_shows_them(string source, string text) =>
        Assert.Equal([text], Read(source).Blocks.Select(block => block.Text));

    [Fact]
    public void Two_line_breaks_end_a_paragraph() =>
        Assert.Equal(["One", "two"], Read("<div>One<br> <br>two</div>").Blocks.Select(block => block.Text));

    [Fact]
    public void Text_that_the_parser_moves_out_of_a_table_keeps_its_place_in_the_source()
    {
        const string source = "<table>moved<tr><td>cell</td></tr></table>";
        var block = Read(source).Blocks[0];
        Assert.Equal(("moved", source.IndexOf("moved", StringComparison.Ordinal)), (block.Text, block.Runs[0].Source));
    }

    [Fact]
    public void What_readers_never_see_is_no_text() =>
        Assert.Equal(["seen"], Read("<p><!-- a -->seen<script>var b = '<p>c';</script><style>d</style><template>e</template><noscript>f</noscript></p>").Blocks.Select(block => block.Text));

    [Theory]
    [InlineData("<nav>Home News</nav>", "html.nav")]
    [InlineData("<aside>More of this</aside>", "html.aside")]
    [InlineData("<div class='entry socialShare-bar'>Send to a friend</div>", "html.share")]
    [InlineData("<div id=related_posts>Read this too</div>", "html.related")]
    [InlineData("<ul><li><a href=a>One story</a><li><a href=b>Another story</a></ul>", "html.link-list")]
    public void Furniture_is_left_out_with_a_reason_and_its_place(string furniture, string reason)
    {
        var source = $"<article><p>{First}</p>{furniture}<p>{Second}</p></article>";
        var article = Read(source);
        Assert.Equal([First, Second], article.Blocks.Select(block => block.Text));
        var removal = Assert.Single(article.Removed);
        Assert.Equal(reason, removal.Reason);
        Assert.Contains(source[removal.SourceStart..removal.SourceEnd], furniture, StringComparison.Ordinal);
        Assert.StartsWith(removal.Text[..3], source[removal.SourceStart..], StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_outside_the_body_is_one_removal_for_each_element()
    {
        var article = Read($"<header><p>Veldane Herald</p><p>Since 1871</p></header><main><p>{First}</p><p>{Second}</p></main><footer>All rights</footer>");
        Assert.Equal([("Veldane Herald Since 1871", "html.outside"), ("All rights", "html.footer")], article.Removed.Select(removal => (removal.Text, removal.Reason)));
    }

    [Fact]
    public void Longer_comments_than_the_article_are_not_the_article()
    {
        var article = Read($"<div id=page><div class=story><p>{First}</p></div><div id=comments><p>{Second}{Third}</p><p>{Third}{Second}</p></div></div>");
        Assert.Equal([First], article.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_class_name_does_not_remove_the_article_itself() =>
        Assert.Equal([First, Second], Read($"<body class='has-sidebar comments-open'><div hidden class=share><p>{First}</p><p>{Second}</p></div>").Blocks.Select(block => block.Text));

    [Theory]
    [InlineData("<title>Vote put off | Veldane Herald</title><h1>Vote put off</h1>", "Vote put off", null)]
    [InlineData("<meta property=og:site_name content='Veldane Herald'><meta property=og:title content='Vote put off | Veldane Herald'><h1>Veldane Herald</h1>", "Vote put off", "meta:og:title")]
    [InlineData("<title>Vote put off</title>", "Vote put off", null)]
    public void The_headline_is_taken_from_where_it_stands(string head, string title, string? field)
    {
        var article = Read($"{head}<p>{First}</p>");
        Assert.Equal((title, field), (article.Title!.Text, article.TitleField));
        Assert.DoesNotContain(article.Blocks, block => block.Text.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public void Metadata_are_declared_with_their_field_and_raw_words()
    {
        var article = Read("<meta property=article:published_time content=' 2031-03-04T05:06:07Z '><meta name=author content='Ines Marr'><meta property=og:site_name content='Veldane Herald'>"
            + "<link rel=canonical href=https://veldane.example/vote><script type=application/ld+json>{\"@graph\": [{\"@type\": [\"NewsArticle\"], \"datePublished\": \"2031-03-04\", "
            + "\"author\": [{\"name\": \"Tomas Quill\"}, \"Ines Marr\"], \"publisher\": {\"name\": \"Veldane Herald\"}}]}</script>" + $"<p>{First}</p>");
        Assert.Equal(
            [
                new HtmlDeclaration(DeclarationKind.Published, "2031-03-04", "json-ld:datePublished"),
                new HtmlDeclaration(DeclarationKind.Published, "2031-03-04T05:06:07Z", "meta:article:published_time"),
                new HtmlDeclaration(DeclarationKind.Byline, "Tomas Quill", "json-ld:author"),
                new HtmlDeclaration(DeclarationKind.Byline, "Ines Marr", "json-ld:author"),
                new HtmlDeclaration(DeclarationKind.Outlet, "Veldane Herald", "meta:og:site_name"),
                new HtmlDeclaration(DeclarationKind.Url, "https://veldane.example/vote", "link:canonical"),
            ],
            article.Declarations);
    }

    [Theory]
    [InlineData("{\"@type\": \"NewsArticle\", ")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"\\uD800\"}")]
    [InlineData("[[[[null, 3]]]]")]
    public void Linked_data_that_cannot_be_read_say_nothing(string json) =>
        Assert.Empty(Read($"<script type=application/ld+json>{json}</script><p>{First}</p>").Declarations);

    [Fact]
    public void A_page_without_text_is_refused_with_the_reason()
    {
        Assert.Null(HtmlReader.Read("<p><script>x</script>", Depth, out var refusal));
        Assert.Equal("holds no text outside its markup", refusal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a><div>")]
    public void Elements_nested_a_hundred_thousand_deep_are_refused(string tags)
    {
        Assert.Null(HtmlReader.Read(Repeat(tags, 100_000) + "x", Depth, out var refusal));
        Assert.Equal("is nested deeper than 512 elements", refusal);
    }

    [Fact]
    public void The_deepest_nesting_that_is_allowed_is_read()
    {
        // html and body are two of the elements.
        Assert.NotNull(HtmlReader.Read(Repeat("<div>", Depth - 2) + "x", Depth, out _));
        Assert.Null(HtmlReader.Read(Repeat("<div>", Depth - 1) + "x", Depth, out _));
    }

    [Fact]
    public void Formatting_that_is_opened_anew_in_every_paragraph_is_refused()
    {
        var open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<font size={i}>"));
        Assert.Null(HtmlReader.Read("<p>" + open + "</p>" + Repeat("<p>x</p>", 100_000), Depth, out var refusal));
        Assert.StartsWith("leaves more formatting elements open", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void More_stretches_of_text_than_a_page_has_are_refused()
    {
        Assert.Null(HtmlReader.Read(Repeat("<", 1_100_000), Depth, out var refusal));
        Assert.Contains("stretches of text", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<a href=y>x")]
    [InlineData("x</p></div>")]
    public void A_hundred_thousand_tags_that_do_not_nest_are_read(string tags) =>
        Assert.NotEmpty(Read(Repeat(tags, 100_000)).Blocks);

    [Fact]
    public void A_huge_attribute_is_no_matter() =>
        Assert.Equal(["x"], Read("<p title='" + Repeat("y ", 1_000_000) + "'>x").Blocks.Select(block => block.Text));

    [Fact]
    public void Any_text_is_read_or_refused_and_every_character_has_its_place()
    {
        Prop.ForAll<string>(text => Holds(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_markup_is_read_or_refused_and_every_character_has_its_place()
    {
        string[] parts =
        [
            "<p>", "</p>", "<div class=share>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<a href='?a&amp;b'>", "</a>", "<li>", "<br>", "<svg>", "<![CDATA[", "]]>",
            "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "<textarea>", "<select>", "<option>", "<template>", "<h1>", "</h1>", "<aside>", "<pre>\n", "\r\n", " ", "\t", "\0",
            "&amp;", "&lt", "&#x1F600;", "&nbsp;", "&#32;", "&", "<", "</>", ">", "word", "Word.", "\uD83D\uDE00", "\uD800", "\uE001", "<p title=\"", "\"",
        ];
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(parts)).ToArbitrary(), chosen => Holds(string.Concat(chosen))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool Holds(string source)
    {
        var article = HtmlReader.Read(source, Depth, out var refusal);
        if (article is null)
        {
            return refusal is not null;
        }

        AssertPlaced(source, article);
        return article.Removed.All(removal => 0 <= removal.SourceStart && removal.SourceStart < removal.SourceEnd && removal.SourceEnd <= source.Length)
            && article.Blocks.Select(block => block.Text).SequenceEqual(HtmlReader.Read(source, Depth, out _)!.Blocks.Select(block => block.Text), StringComparer.Ordinal);
    }

    private static HtmlArticle Read(string source)
    {
        var article = HtmlReader.Read(source, Depth, out var refusal);
        Assert.Null(refusal);
        AssertPlaced(source, article!);
        return article!;
    }

    /// <summary>Copies are copies, what is decoded comes from a reference or folded white space, and only single spaces may have no place.</summary>
    private static void AssertPlaced(string source, HtmlArticle article)
    {
        foreach (var block in article.TitleField is null && article.Title is { } title ? article.Blocks.Insert(0, title) : article.Blocks)
        {
            Assert.NotEmpty(block.Text.Trim());
            _ = new SourceMap(block.Runs);
            var placed = new bool[block.Text.Length];
            foreach (var run in block.Runs)
            {
                var words = source.Substring(run.Source, run.SourceLength);
                var clean = block.Text.Substring(run.Clean, run.CleanLength);
                Assert.True(run.IsCopy ? string.Equals(words, clean, StringComparison.Ordinal) : words[0] == '&' || (clean == " " && string.IsNullOrWhiteSpace(words)));
                Array.Fill(placed, true, run.Clean, run.CleanLength);
            }

            for (var i = 0; i < placed.Length; i++)
            {
                Assert.True(placed[i] || block.Text[i] == ' ');
            }
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
