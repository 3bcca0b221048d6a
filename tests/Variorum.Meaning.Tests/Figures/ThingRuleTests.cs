using Variorum.Meaning.Figures;

namespace Variorum.Meaning.Tests.Figures;

public sealed class ThingRuleTests
{
    public static TheoryData<string> Rules => [.. ThingFinder.Rules.Rules.Select(rule => rule.Pattern.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds_its_examples(string name)
    {
        var rule = ThingFinder.Rules.Rules.Single(rule => rule.Pattern.Name == name);

        Assert.Empty(rule.Examples.Select(example => example.Run(rule.Pattern, _ => throw new InvalidOperationException("give the tree"))).OfType<string>());
    }
}
