using Variorum.Model;

namespace Variorum.Reading.Tests.Text;

public sealed class ArticleReaderTests
{
    [Fact]
    public void Headline_standfirst_byline_and_date_are_told_apart()
    {
        var document = Reading.Text($"{Samples.Headline}\n\nVote comes after two years of losses at the port.\nby Jane Roe and John Q. Doe\nJan. 5, 2031\n{Samples.First}\n{Samples.Second}");
        var account = Assert.Single(document.Accounts);

        Assert.Equal(
            [$"Title: {Samples.Headline}", "Standfirst: Vote comes after two years of losses at the port.", $"Paragraph: {Samples.First}", $"Paragraph: {Samples.Second}"],
            account.Blocks());
        Assert.Equal(["byline: by Jane Roe and John Q. Doe", "date-line: Jan. 5, 2031"], document.Removed());
        Assert.Equal(["Jane Roe (Stated, reading.byline)", "John Q. Doe (Stated, reading.byline)"], account.Declared(DeclarationKind.Byline));
        Assert.Equal(["2031-01-05 (Stated, reading.date-line)"], account.Declared(DeclarationKind.Published));
    }

    [Theory]
    [InlineData("byJanuary 05, 2031", "2031-01-05")]
    [InlineData("Jane Roe | 3 May 2031", "2031-05-03")]
    [InlineData("Published: 5 January 2031, 10:30 GMT", "2031-01-05")]
    [InlineData("Sunday, 5th of January 2031", "2031-01-05")]
    [InlineData("25/12/2031", "2031-12-25")]
    public void A_date_line_between_headline_and_body_tells_the_day(string line, string day)
    {
        var document = Reading.Text($"{Samples.Headline}\n{line}\n{Samples.First}");

        Assert.Equal([$"{day} (Stated, reading.date-line)"], document.Accounts[0].Declared(DeclarationKind.Published));
        Assert.Equal(line, Assert.Single(document.Accounts[0].Removed).Text);
    }

    [Theory]
    [InlineData("By the numbers")]
    [InlineData("By Monday the ships were gone")]
    [InlineData("05/06/2031")]
    [InlineData("Jane Roe, 3 May 2031")]
    [InlineData("January 2031")]
    [InlineData("February 30, 2031")]
    public void A_line_that_is_no_clear_byline_or_date_stays(string line) =>
        Assert.Empty(Reading.Text($"{Samples.Headline}\n{line}\n{Samples.First}").Removed());

    [Fact]
    public void A_byline_far_down_stays_because_it_may_be_part_of_the_text() =>
        Assert.Empty(Reading.Text($"{Samples.Headline}\n{Samples.First}\n{Samples.Second}\n{Samples.Third}\nBy Jane Roe\n{Samples.First}").Removed());

    [Fact]
    public void The_title_of_the_page_repeats_the_headline_and_names_the_site()
    {
        var document = Reading.Text($"{Samples.Headline} - Esk Daily\n\n{Samples.Headline}\n\n{Samples.First}");

        Assert.Equal([$"page-title: {Samples.Headline} - Esk Daily"], document.Removed());
        Assert.Equal(["Esk Daily (Stated, reading.page-title)"], document.Accounts[0].Declared(DeclarationKind.Outlet));
    }

    [Fact]
    public void Labels_that_grew_together_above_the_headline_are_furniture() =>
        Assert.Equal(["furniture.labels: Harbour TownsWorld News"], Reading.Text($"Harbour TownsWorld News\n\n{Samples.Headline}\n\n{Samples.First}").Removed());

    [Theory]
    [InlineData("McDonald Wins Race")]
    [InlineData("WikiLeaks Returns")]
    [InlineData("Dock Workers Walk Out")]
    public void A_short_headline_is_not_taken_for_labels(string headline) =>
        Assert.Empty(Reading.Text($"{headline}\n\nWorkers of the northern docks left in the morning\n\n{Samples.First}").Removed());

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading() =>
        Assert.Contains("Heading: What the council said", Reading.Text($"{Samples.Headline}\n\n{Samples.First}\n\nWhat the council said\n\n{Samples.Second}").Accounts[0].Blocks());

    [Theory]
    [InlineData("PORT ESK \u2014 ", "PORT ESK", null)]
    [InlineData("PORT ESK (Reuters) - ", "PORT ESK", "Reuters")]
    [InlineData("PORT ESK, May 5 (Esk Agency) -- ", "PORT ESK", "Esk Agency")]
    [InlineData("Port Esk, 27 January - ", "Port Esk", null)]
    [InlineData("Lorn News, 27 January - ", null, "Lorn News")]
    [InlineData("(Reuters) ", null, "Reuters")]
    [InlineData("PORT ESK, July 25: ", "PORT ESK", null)]
    [InlineData("BREAKING \u2014 ", null, null)]
    [InlineData("Port Esk \u2014 where the docks are \u2014 ", null, null)]
    [InlineData("Port Esk (and its docks) - ", null, null)]
    public void A_dateline_stays_in_the_paragraph_and_tells_place_and_agency(string opening, string? place, string? agency)
    {
        var document = Reading.Text($"{Samples.Headline}\n\n{opening}{Samples.First}");
        var account = document.Accounts[0];

        Assert.Contains($"Paragraph: {opening}{Samples.First}", account.Blocks());
        Assert.Equal(place is null ? [] : [$"{place} (Stated, reading.dateline)"], account.Declared(DeclarationKind.Dateline));
        Assert.Equal(agency is null ? [] : [$"{agency} (Stated, reading.dateline)"], account.Declared(DeclarationKind.Source));
        Assert.All(account.Declarations, d => Assert.Equal(EvidencePlace.Text, d.Evidence.Place));
    }

    [Theory]
    [InlineData("--Reuters")]
    [InlineData("(Esk Agency/Reuters)")]
    [InlineData("\u2014 Reuters")]
    public void A_credit_at_the_end_names_the_agency(string credit)
    {
        var account = Reading.Text($"{Samples.Headline}\n\n{Samples.First}\n\n{Samples.Second} {credit}").Accounts[0];

        Assert.Equal(["Reuters (Stated, reading.credit)"], account.Declared(DeclarationKind.Source));
    }

    [Fact]
    public void A_closing_line_with_an_address_tells_the_source_and_perhaps_the_day()
    {
        var account = Reading.Text($"{Samples.Headline}\n\n{Samples.First}\n\nRead more at https://www.news.example.org/2031/02/03/docks").Accounts[0];

        Assert.Equal(["news.example.org (Stated, reading.source-line)"], account.Declared(DeclarationKind.Source));
        Assert.Equal(["2031-02-03 (Inferred, reading.url-date)"], account.Declared(DeclarationKind.Published));
    }

    [Fact]
    public void Lines_wrapped_at_a_fixed_width_are_one_paragraph_with_their_line_breaks()
    {
        const string Wrapped = "The council of Port Esk voted on Tuesday to close the\r\nnorthern docks, where some 400 people work. Two members\r\nof the council said that the price of keeping the docks\r\nopen had become too high.";

        Assert.Contains($"Paragraph: {Wrapped}", Reading.Text($"{Samples.Headline}\r\n\r\n{Wrapped}").Accounts[0].Blocks());
    }

    [Fact]
    public void Text_in_another_language_is_kept_and_not_analysed()
    {
        var account = Reading.Text("Der Rat der Hafenstadt hat am Dienstag über die neue Brücke beraten. Zwei Mitglieder sagten, dass der Preis zu hoch sei.").Accounts[0];

        Assert.Equal(("de", false), (account.Language, account.Analysed));
    }

    [Fact]
    public void A_headline_too_short_to_tell_its_language_is_analysed() =>
        Assert.True(Reading.Text("Docks close").Accounts[0].Analysed);
}
