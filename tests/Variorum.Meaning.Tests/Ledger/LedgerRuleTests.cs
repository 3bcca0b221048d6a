using Variorum.Language;
using Variorum.Language.Patterns;
using Variorum.Meaning.Ledger;

namespace Variorum.Meaning.Tests.Ledger;

public sealed class LedgerRuleTests
{
    private static RuleList Rules => LedgerLexicon.Instance.Rules;

    public static TheoryData<string> Names => [.. Rules.Rules.Select(rule => rule.Pattern.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_what_its_examples_say(string name)
    {
        var rule = Rules.Rules.Single(rule => rule.Pattern.Name == name);
        Assert.Empty(rule.Examples.Select(example => example.Run(rule.Pattern, sentence => LanguageModel.English.Parse(sentence))).OfType<string>());
    }
}
