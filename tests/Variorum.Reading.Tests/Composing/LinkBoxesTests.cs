using System.Text;
using Variorum.Model;

namespace Variorum.Reading.Tests.Composing;

public sealed class LinkBoxesTests
{
    [Theory]
    [InlineData("Mayor Ada Lorn Ada Maria LornCouncil votes on bridge Ferry fares rise MORE said no.", "Mayor Ada Lorn said no.")]
    [InlineData("The plan of Lorn Ada (Addy) Maria Lorn'Never' says council MORE’s party failed.", "The plan of Lorn’s party failed.")]
    [InlineData("Ada Lorn Ada Lorn14 ships sail MORE (Esk) and Tom Vane Thomas VaneHarbour opens MORE (Velm) met.", "Ada Lorn (Esk) and Tom Vane (Velm) met.")]
    [InlineData("So said Tom Vane Thomas John VaneMORE, her deputy.", "So said Tom Vane, her deputy.")]
    public void A_box_goes_with_its_end_and_the_name_of_the_sentence_stays(string text, string clean) => Assert.Equal(clean, Clean(text));

    [Theory]
    [InlineData("Ada Lorn asked for MORE time.")]
    [InlineData("The LornVane pact gave MORE to Esk.")]
    [InlineData("Vane and his people saw the ship, and in the evening VaneCorp paid MORE.")]
    [InlineData("Ada Lorn Ada Maria LornCouncil votes on bridge.")]
    [InlineData("Ada Lorn Ada Maria LornCouncil asks for MOREOVER.")]
    public void Words_in_capitals_and_names_with_a_capital_inside_are_no_box(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void What_went_can_be_read_where_it_stood_and_the_rest_maps_back()
    {
        const string text = "Mayor Ada Lorn Ada LornFerry fares rise MORE said that no ship would leave the harbour of Esk.";
        var document = Reading.Text(text);

        Assert.Equal(["furniture.link-box:  Ada LornFerry fares rise MORE"], document.Removed());
        var said = document.Accounts[0].Text.IndexOf("said", StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("said", StringComparison.Ordinal), document.Accounts[0].Map.ToSource(new Span(said, said + 4))?.Start);

        // A range that held the box too would not be the range of these words.
        Assert.Null(document.Accounts[0].Cite(new Span(0, said + 4), "test").SourceStart);
        Assert.Equal(0, document.Accounts[0].Cite(new Span(0, "Mayor Ada Lorn".Length), "test").SourceStart);
    }

    [Fact]
    public void A_box_goes_from_a_page_too_whatever_marks_it_up()
    {
        var outcome = Reading.Outcome(Encoding.UTF8.GetBytes(
            """
            <html><body><article><h1>Council of Esk says no to a bridge</h1>
            <p>The mayor <span>Ada Lorn</span> <span><a>Ada &amp; Maria Lorn</a>Council votes on bridge <a>Ferry fares &amp; fees rise</a> MORE</span> said that no ship would leave the harbour of Esk on Monday, and that nobody had asked her before.</p>
            <p>The owners of the ferries, who have been asking for a bridge for thirty years, said they would come again with the same question in the autumn.</p>
            </article></body></html>
            """), Readers.Html);
        var account = Assert.IsType<ReadDocument>(outcome).Accounts[0];

        Assert.Contains("The mayor Ada Lorn said that no ship", account.Text, StringComparison.Ordinal);
        Assert.Contains(account.Removed, removal => removal.Reason == "furniture.link-box");
    }

    private static string Clean(string text) => Reading.Text(text).Accounts[0].Text;
}
