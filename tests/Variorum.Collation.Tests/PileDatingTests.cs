using NodaTime;
using Variorum.Model;
using Variorum.Model.Json;
using Record = Variorum.Model.Record;

namespace Variorum.Collation.Tests;

/// <summary>Accounts that date each other.</summary>
public sealed class PileDatingTests
{
    private const string Dated = "On Sunday, Norland's parliament voted to expel all foreign engineers from the harbour of Velm.";
    private const string Undated = "The Norlander parliament last week passed a resolution asking the council to expel foreign engineers from the harbour.";

    [Fact]
    public void Last_weeks_vote_counts_from_the_day_that_another_account_gives_it()
    {
        var published = Of(ReadSample.Collate(ReadSample.Of("a", Undated), ReadSample.Of("b", Dated, "2021-05-02")), "a");
        Assert.Equal((new LocalDate(2021, 5, 3), new LocalDate(2021, 5, 15), Basis.Inferred), (published.From, published.To, published.Basis));
        Assert.Contains("2021-05-02", published.Why[0], StringComparison.Ordinal);
        Assert.Equal([("a", "last week"), ("b", "Sunday")], published.Evidence.Select(evidence => (evidence.Document, evidence.Text)));
    }

    [Fact]
    public void Another_vote_dates_nothing()
    {
        var other = ReadSample.Of("b", "On Sunday, Norland's parliament voted to build a road to the mountains of Tarn.", "2021-05-02");
        Assert.Equal(Basis.Unknown, Of(ReadSample.Collate(ReadSample.Of("a", Undated), other), "a").Basis);
    }

    [Fact]
    public void The_year_of_a_day_comes_from_accounts_that_give_it_in_full()
    {
        var full = Enumerable.Range(0, 3).Select(i => ReadSample.Of($"b{i}", $"The ferry sank on May 3, 2021. The harbour was closed for {i} days."));
        var published = Of(ReadSample.Collate([ReadSample.Of("a", "The ferry sank on May 3 and the town still mourns."), .. full]), "a");
        Assert.Equal((new LocalDate(2021, 5, 3), Basis.Presumed), (published.From, published.Basis));
    }

    [Fact]
    public void The_nearest_accounts_date_one_that_says_nothing()
    {
        var pile = Enumerable.Range(1, 7).Select(i => ReadSample.Of($"b{i}", News(i), $"2021-05-0{i}")).ToList();
        var published = Of(ReadSample.Collate([.. pile, ReadSample.Of("a", News(8)), .. Others()]), "a");
        Assert.Equal(Basis.Presumed, published.Basis);
        Assert.True(published.From < new LocalDate(2021, 5, 1) && published.To > new LocalDate(2021, 5, 7) && Period.DaysBetween(published.From!.Value, published.To!.Value) < 31);
    }

    [Fact]
    public void Neighbours_from_different_years_date_nothing()
    {
        var pile = Enumerable.Range(1, 7).Select(i => ReadSample.Of($"b{i}", News(i), $"{2010 + i}-05-03")).ToList();
        Assert.Equal(Basis.Unknown, Of(ReadSample.Collate([.. pile, ReadSample.Of("a", News(8)), .. Others()]), "a").Basis);
    }

    [Fact]
    public void The_order_of_the_inputs_cannot_be_seen()
    {
        CollationInput[] inputs = [ReadSample.Of("a", Undated), ReadSample.Of("b", Dated, "2021-05-02"), .. Enumerable.Range(1, 7).Select(i => ReadSample.Of($"c{i}", News(i), $"2021-05-0{i}")), ReadSample.Of("d", News(8))];
        var there = ReadSample.Collate(inputs).Accounts.Select(RecordJson.ToBytes);
        var back = ReadSample.Collate([.. inputs.Reverse()]).Accounts.Select(RecordJson.ToBytes);
        Assert.All(there.Zip(back), pair => Assert.Equal(pair.First, pair.Second));
    }

    private static Model.Interval Of(Record record, string document) => record.Accounts.Single(account => account.Document == document).Published;

    private static string News(int i) => $"The ferry strike in Halden harbour idles sailors and dockers while the mayor Ada Lorn bargains over wages with union number {i}.";

    private static IEnumerable<CollationInput> Others() => Enumerable.Range(1, 30).Select(i => ReadSample.Of($"z{i}", $"A quiet chess evening number {i} took place among gardeners."));
}
