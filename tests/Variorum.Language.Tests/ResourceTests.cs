using Variorum.Model;

namespace Variorum.Language.Tests;

public sealed class ResourceTests
{
    [Fact]
    public void Every_host_of_the_outlets_leads_to_the_outlet_of_its_row()
    {
        foreach (var row in Resources.Table("language/outlets.tsv").Rows)
        {
            foreach (var host in ResourceTable.Cell(row, 2).Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Equal(row[0], OutletGazetteer.FindByHost("www." + host)?.Name);
            }
        }
    }

    [Fact]
    public void Every_name_of_the_outlets_leads_to_the_outlet_of_its_row()
    {
        foreach (var row in Resources.Table("language/outlets.tsv").Rows)
        {
            Assert.Equal(row[0], OutletGazetteer.FindByName(row[0])?.Name);
        }
    }

    [Fact]
    public void Every_name_of_the_countries_leads_to_the_country_of_its_row()
    {
        foreach (var row in Resources.Table("language/countries.tsv").Rows)
        {
            foreach (var name in ResourceTable.Cell(row, 2).Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[1]))
            {
                Assert.Equal(row[0], CountryGazetteer.Find(name)?.Country.Code);
            }
        }
    }

    [Fact]
    public void Every_abbreviation_keeps_its_point_where_it_may()
    {
        foreach (var row in Resources.Table("language/abbreviations.tsv").Rows)
        {
            Assert.Equal(row[0], Accounts.Words(row[0] + " 5 boats")[0]);
        }
    }
}
