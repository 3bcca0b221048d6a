namespace Variorum.Language.Tests;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Iraq", "IQ", CountryNaming.Name)]
    [InlineData("IRAQ", "IQ", CountryNaming.Name)]
    [InlineData("U.S.", "US", CountryNaming.Name)]
    [InlineData("the Netherlands", "NL", CountryNaming.Name)]
    [InlineData("Peruvians", "PE", CountryNaming.Demonym)]
    [InlineData("Oslo", "NO", CountryNaming.Capital)]
    public void A_country_is_found_by_name_demonym_and_capital(string words, string code, CountryNaming naming)
    {
        var match = CountryGazetteer.Find(words);

        Assert.Equal((code, naming), (match?.Country.Code, match?.Naming ?? default));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("turkey")]
    [InlineData("chad")]
    [InlineData("")]
    [InlineData("\ud800")]
    public void Words_in_lower_case_are_no_country(string words) => Assert.Null(CountryGazetteer.Find(words));

    [Theory]
    [InlineData("Associated Press", "Associated Press", OutletKind.Agency)]
    [InlineData("the AP", "Associated Press", OutletKind.Agency)]
    [InlineData("the Guardian", "The Guardian", OutletKind.Outlet)]
    public void An_outlet_is_found_by_its_names(string words, string name, OutletKind kind)
    {
        var outlet = OutletGazetteer.FindByName(words);

        Assert.Equal((name, kind), (outlet?.Name, outlet?.Kind ?? default));
    }

    [Fact]
    public void An_outlet_name_in_lower_case_is_a_common_word() => Assert.Null(OutletGazetteer.FindByName("the hill"));

    [Theory]
    [InlineData("www.bbc.co.uk", "BBC")]
    [InlineData("Edition.CNN.com", "CNN")]
    [InlineData("indianexpress.com", "The Indian Express")]
    [InlineData("english.elpais.com", "El País")]
    public void A_host_leads_to_its_outlet_whatever_the_subdomain(string host, string name) =>
        Assert.Equal(name, OutletGazetteer.FindByHost(host)?.Name);

    [Theory]
    [InlineData("notbbc.co.uk")]
    [InlineData("com")]
    [InlineData("")]
    [InlineData("...")]
    public void A_host_that_only_ends_alike_is_not_known(string host) => Assert.Null(OutletGazetteer.FindByHost(host));
}
