using Variorum.Language.Patterns;

namespace Variorum.Language.Tests.Patterns;

/// <summary>What docs/patterns.md shows can be read.</summary>
public sealed class PatternDocsTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "patterns.md"));

    public static TheoryData<string> Examples =>
        [.. Lines.SkipWhile(line => !line.StartsWith("## Ten worked examples", StringComparison.Ordinal)).Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim())];

    [Fact]
    public void There_are_ten() => Assert.Equal(10, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_is_a_pattern(string pattern) => Assert.NotEmpty(Pattern.Parse("docs", pattern, _ => new WordList(["word"])).Captures);

    [Fact]
    public void The_rule_that_is_shown_holds_its_examples()
    {
        var shown = string.Join('\n', Lines.SkipWhile(line => line != "# Remarks.").TakeWhile(line => line != "```"));
        var rule = Assert.Single(RuleList.Parse("docs", shown, _ => new WordList(["say"])).Rules);

        Assert.Equal(4, rule.Examples.Length);
        Assert.Empty(rule.Examples.Where(example => example.Tree is not null).Select(example => example.Run(rule.Pattern, _ => example.Tree!)).OfType<string>());
    }
}
