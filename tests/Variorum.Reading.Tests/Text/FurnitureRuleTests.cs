using Variorum.Reading.Text;

namespace Variorum.Reading.Tests.Text;

public sealed class FurnitureRuleTests
{
    public static TheoryData<string, string, string> Rules =>
        [.. FurnitureRules.Instance.All.Select(rule => (rule.Name, rule.Example, rule.CounterExample))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_takes_its_example_and_leaves_its_counter_example(string name, string example, string counterExample)
    {
        Assert.Equal(name, FurnitureRules.Instance.Find(example)?.Name);
        Assert.Null(FurnitureRules.Instance.Find(counterExample)?.Name);
    }

    [Fact]
    public void A_top_line_in_the_middle_of_the_body_stays_because_it_may_be_part_of_it()
    {
        var document = Reading.Text($"{Samples.First}\n\n4 Min Read\n\n{Samples.Second}");

        Assert.Empty(document.Removed());
    }

    [Fact]
    public void A_bottom_line_above_the_last_paragraph_stays()
    {
        var document = Reading.Text($"{Samples.First}\n\nCopyright law in Lorn\n\n{Samples.Second}");

        Assert.Empty(document.Removed());
    }

    [Fact]
    public void Links_behind_read_also_go_with_it_but_a_credit_ends_the_list()
    {
        var document = Reading.Text($"{Samples.First}\n\nRead also:\nNew bridge to Lorn is late again\nContributing: Jane Roe");

        Assert.Equal(["furniture.related: Read also:", "furniture.teaser: New bridge to Lorn is late again"], document.Removed());
        Assert.EndsWith("Contributing: Jane Roe", document.Accounts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_above_a_read_more_link_below_the_body_is_a_teaser()
    {
        var document = Reading.Text($"{Samples.First}\n\nNew bridge to Lorn is late again\n\nRead More");

        Assert.Equal(["furniture.teaser: New bridge to Lorn is late again", "furniture.read-more: Read More"], document.Removed());
    }

    [Fact]
    public void A_text_without_any_paragraph_loses_only_what_is_furniture_anywhere()
    {
        var document = Reading.Text("Copyright law\nTags of Lorn\nBack to top");

        Assert.Equal(["furniture.back-to-top: Back to top"], document.Removed());
    }
}
