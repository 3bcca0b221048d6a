using Variorum.Model;

namespace Variorum.Reading.Tests.Nesting;

public sealed class NestingTests
{
    private const string Collected =
        "Port Esk wants its docks back. Lorn wants a bridge\n\n"
        + Samples.Headline + "\n\n\u201CNobody asked the workers before the vote was taken.\u201D\nbyJanuary 05, 2031\n" + Samples.First + "\n" + Samples.Second
        + "\nRead more at https://www.eskdaily.example/news/2031/01/05/docks\n\n"
        + "Lorn parliament calls for a new bridge\n\nVote comes after the ferry was stopped by the storms of the winter.\nby Arno Lund\nJan. 6, 2031\n"
        + "The parliament of Lorn has passed a resolution that calls on the government to build a bridge.\nRead more at https://lorn.example/bridge\n\nRead also:\nTowards a new port?";

    [Fact]
    public void A_page_that_carries_two_articles_gives_the_page_and_both()
    {
        var document = Reading.Text(Collected);
        Assert.Equal(3, document.Accounts.Length);
        var (page, first, second) = (document.Accounts[0], document.Accounts[1], document.Accounts[2]);

        Assert.StartsWith("Title: Port Esk wants its docks back. Lorn wants a bridge", page.Blocks()[0], StringComparison.Ordinal);
        Assert.Equal([first.Id, second.Id], page.Blocks.Where(b => b.Kind == BlockKind.Quote).Select(b => b.Child));
        Assert.Equal([page.Id, page.Id], document.Accounts.Skip(1).Select(a => a.Parent));
        Assert.Equal($"Title: {Samples.Headline}", first.Blocks()[0]);
        Assert.Equal("Title: Lorn parliament calls for a new bridge", second.Blocks()[0]);
        Assert.Equal(["2031-01-05 (Stated, reading.date-line)", "2031-01-05 (Inferred, reading.url-date)"], first.Declared(DeclarationKind.Published));
        Assert.Equal(["2031-01-06 (Stated, reading.date-line)"], second.Declared(DeclarationKind.Published));
        Assert.Equal(["lorn.example (Inferred, reading.source-line)"], second.Declared(DeclarationKind.Outlet));
        Assert.Equal(["Arno Lund (Stated, reading.byline)"], second.Declared(DeclarationKind.Byline));
        Assert.Empty(page.Declarations);
    }

    [Fact]
    public void Articles_that_each_close_with_their_address_need_no_byline()
    {
        var document = Reading.Text(
            $"{Samples.Headline}\n{Samples.First}\nRead more at https://a.example/1\n\nLorn parliament calls for a new bridge\n{Samples.Third}\nRead more at https://b.example/2");

        Assert.Equal(3, document.Accounts.Length);
    }

    [Fact]
    public void An_article_with_headings_is_one_account() =>
        Assert.Single(Reading.Text($"{Samples.Headline}\nby Jane Roe\nJan. 5, 2031\n{Samples.First}\n\nWhat the council said\n{Samples.Second}\n\nWhat comes next\n{Samples.Third}").Accounts);

    [Fact]
    public void A_log_of_dated_entries_without_bylines_is_one_account() =>
        Assert.Single(Reading.Text($"Docks are closed\nJan. 5, 2031\n{Samples.First}\n\nBridge is opened\nJan. 6, 2031\n{Samples.Second}").Accounts);

    [Fact]
    public void Two_links_inside_one_article_do_not_part_it() =>
        Assert.Single(Reading.Text($"{Samples.Headline}\n\n{Samples.First}\n\nRead more at https://a.example/1\n\n{Samples.Second}\n\nRead more at https://a.example/2\n\n{Samples.Third}").Accounts);

    [Fact]
    public void A_passage_of_another_outlet_is_an_account_of_its_own()
    {
        const string Introduction = "The Harbour Times reported on the long strike at the northern docks:";
        const string One = "In answer to a call by the union, twice as many workers as last year came to the gates\u2026";
        const string Two = "\u201CThey keep talking about respect,\u201D said one of them, who has loaded ships for thirty years.";
        const string Three = "Nothing has moved in the port since the morning, and nobody knows when the ships will leave.\u201D";
        var document = Reading.Text($"{Samples.Headline}\n\n{Samples.First}\n\n{Introduction}\n\n{One}\n\n{Two}\n\n{Three}\n\n{Samples.Third}");

        Assert.Equal(2, document.Accounts.Length);
        Assert.Equal([$"Paragraph: {One}", $"Paragraph: {Two}", $"Paragraph: {Three}"], document.Accounts[1].Blocks());
        Assert.Equal(["The Harbour Times (Stated, reading.introduction)"], document.Accounts[1].Declared(DeclarationKind.Outlet));
        Assert.Equal(document.Accounts[0].Id, document.Accounts[1].Declarations[0].Evidence.Account);
        Assert.Equal($"Paragraph: {Samples.Third}", document.Accounts[0].Blocks()[^1]);
    }

    [Theory]
    [InlineData("Mayor Ida Holm said:", "\u201CWe have no choice, and nobody is glad about what we had to decide.", "\u201CThe docks will be closed in the spring, and the workers will be paid until then.\u201D")]
    [InlineData("The Harbour Times reported that three things were left:", "The bridge, which has been late for two years and has no end in sight.", "The ferry, which is \u201Cold\u201D and has to be replaced before the winter comes.")]
    [InlineData("The council put three questions to the mayor:", "Who pays for the bridge that is to be built to the island of Lorn?", "Who pays for the \u201Cnew\u201D ferry that is to leave in the spring of next year?")]
    [InlineData("The Harbour Times reported on the strike:", "\u201CThe gates were closed at dawn, and no ship has left since the morning.", "\u201CNobody knows when they will leave, and nobody at the port wants to say.\u201D")]
    public void Lists_and_quotations_of_a_speaker_are_not_nested(string introduction, string first, string second) =>
        Assert.Single(Reading.Text($"{Samples.Headline}\n\n{introduction}\n\n{first}\n\n{second}\n\n{Samples.Third}").Accounts);
}
