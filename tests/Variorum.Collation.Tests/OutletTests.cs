using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class OutletTests
{
    [Fact]
    public void A_site_stands_for_its_outlet_where_the_page_names_none() =>
        Assert.Equal("Al Jazeera", OutletOf(Address("https://www.aljazeera.com/news/1")));

    [Fact]
    public void An_unknown_site_is_named_by_its_host() => Assert.Equal("halden-courier.example", OutletOf(Address("https://www.halden-courier.example/a")));

    [Fact]
    public void What_the_page_says_of_itself_goes_before_its_address() =>
        Assert.Equal("The Halden Courier", OutletOf(Address("https://www.aljazeera.com/news/1"), Declaration(DeclarationKind.Outlet, "The Halden Courier")));

    [Fact]
    public void An_address_that_is_none_names_no_outlet() => Assert.Null(OutletOf(Address("not an address")));

    [Fact]
    public void An_address_of_the_outlet_itself_is_no_citation()
    {
        var record = Collate(Declaration(DeclarationKind.Outlet, "Al Jazeera"), Declaration(DeclarationKind.Source, "aljazeera.com"), Declaration(DeclarationKind.Source, "reuters.com"));
        Assert.Equal(["Reuters"], record.Citations.Select(c => c.Cites.Name));
    }

    private static string? OutletOf(params Declaration[] declarations) => Collate(declarations).Accounts[0].Outlet?.Name;

    private static Model.Record Collate(params Declaration[] declarations)
    {
        var account = new AccountText
        {
            Id = "d.0", Document = "d", Text = "Word.", Map = SourceMap.Identity(5), Blocks = [new Block(BlockKind.Paragraph, 0, 5)], Language = "en", Analysed = false,
            Declarations = [.. declarations],
        };
        var document = new Document { Id = "d", Sha256 = "d", Names = ["d"], Reader = "text", Bytes = 5, Encoding = "utf-8" };
        return new Collator().Collate([new CollationInput(document, [new Analysis(account)])], [], null, CancellationToken.None);
    }

    private static Declaration Address(string url) => Declaration(DeclarationKind.Url, url);

    private static Declaration Declaration(DeclarationKind kind, string value) =>
        new(kind, value, Basis.Declared, new Evidence { Document = "d", Place = EvidencePlace.Field, Field = "json:x", Text = value, Rule = "test" });
}
