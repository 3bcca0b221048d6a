using System.Text;
using NodaTime;
using Variorum.Model.Json;

namespace Variorum.Model.Tests;

public sealed class RulingTests
{
    private static readonly string Document = new('a', 64);

    private static readonly Ruling Merge = new()
    {
        Rule = RulingRule.Merge, Document = Document, Quote = "A. Lorn", Prefix = "by ", Suffix = ".", With = new RulingAnchor(Document, "Ada Lorn"),
        By = "Cora Vesk", On = new LocalDate(2031, 5, 4), Because = "one person",
    };

    [Fact]
    public void A_ruling_has_the_keys_of_the_format_in_its_order_and_leaves_out_those_without_a_value()
    {
        Assert.Equal(
            $"{{\"rule\":\"merge\",\"document\":\"{Document}\",\"quote\":\"A. Lorn\",\"prefix\":\"by \",\"suffix\":\".\",\"with\":{{\"document\":\"{Document}\",\"quote\":\"Ada Lorn\"}},"
            + "\"by\":\"Cora Vesk\",\"on\":\"2031-05-04\",\"because\":\"one person\"}",
            Encoding.UTF8.GetString(RecordJson.ToBytes(Merge)));
        var set = Merge with { Rule = RulingRule.Set, Prefix = null, Suffix = null, With = null, Kind = RulingKind.Date, Value = "2031-05-04" };
        Assert.Contains("\"quote\":\"A. Lorn\",\"kind\":\"date\",\"value\":\"2031-05-04\",\"by\":", Encoding.UTF8.GetString(RecordJson.ToBytes(set)), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_id_follows_from_its_content()
    {
        Assert.StartsWith("ruling-", Merge.Id, StringComparison.Ordinal);
        Assert.Equal(Merge.Id, RecordJson.Read<Ruling>(RecordJson.ToBytes(Merge)).Id);
        Assert.NotEqual(Merge.Id, (Merge with { Because = "two persons" }).Id);
    }

    [Fact]
    public void A_complete_ruling_has_no_fault()
    {
        Assert.Null(RulingForm.Fault(Merge));
        Assert.Null(RulingForm.Fault(Merge with { Rule = RulingRule.Split, With = null }));
        Assert.Null(RulingForm.Fault(Merge with { Rule = RulingRule.Reject, With = null, Kind = RulingKind.Figure }));
        Assert.Null(RulingForm.Fault(Merge with { Rule = RulingRule.Reject, Kind = RulingKind.Reuse }));
        Assert.Null(RulingForm.Fault(Merge with { Rule = RulingRule.Set, With = null, Kind = RulingKind.Outlet, Value = "The Post" }));
    }

    public static TheoryData<string, Ruling> Faulty => new()
    {
        { "SHA-256", Merge with { Document = "abc" } },
        { "SHA-256", Merge with { Document = new string('A', 64) } },
        { "below “with”", Merge with { With = new RulingAnchor("x", "y") } },
        { "“quote” is empty", Merge with { Quote = "" } },
        { "“by” is empty", Merge with { By = " " } },
        { "“because” is empty", Merge with { Because = "" } },
        { "needs “with”", Merge with { With = null } },
        { "takes no “kind”", Merge with { Kind = RulingKind.Actor } },
        { "takes no “value”", Merge with { Value = "x" } },
        { "takes no “with”", Merge with { Rule = RulingRule.Split } },
        { "only a reject of kind reuse", Merge with { Rule = RulingRule.Reject, Kind = RulingKind.Figure } },
        { "a reject needs a “kind”", Merge with { Rule = RulingRule.Reject, With = null } },
        { "a reject needs a “kind”", Merge with { Rule = RulingRule.Reject, With = null, Kind = RulingKind.Date } },
        { "a set needs a “kind”", Merge with { Rule = RulingRule.Set, With = null, Kind = RulingKind.Actor, Value = "x" } },
        { "a set needs a “value”", Merge with { Rule = RulingRule.Set, With = null, Kind = RulingKind.Outlet } },
        { "is no date", Merge with { Rule = RulingRule.Set, With = null, Kind = RulingKind.Date, Value = "May 4" } },
        { "is no date", Merge with { Rule = RulingRule.Set, With = null, Kind = RulingKind.Date, Value = "2031-05-04/2031-05-03" } },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_is_missing_or_too_much_is_named(string words, Ruling ruling) => Assert.Contains(words, RulingForm.Fault(ruling), StringComparison.Ordinal);
}
