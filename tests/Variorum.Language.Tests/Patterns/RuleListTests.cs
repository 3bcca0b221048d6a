using Variorum.Language.Patterns;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Patterns;

public sealed class RuleListTests
{
    private const string Rule = """
        # A remark.
        rule say.clause
          about     Somebody says that something is so.
          pattern   v:[lemma=@speech]
                      > nsubj who:[]   # not the content
                      ?> obj what:[]
          tree      Quell/PROPN/2/nsubj said~say/VERB/0/root yes/INTJ/2/obj => who=Quell what=yes
          tree      Quell/PROPN/2/nsubj said~say/VERB/0/root => what=-
          example   Vost said. => who=Vost
          not-tree  Quell/PROPN/2/obj said~say/VERB/0/root
          not       Rain fell.

        """;

    [Fact]
    public void A_file_gives_rules_with_their_examples()
    {
        var rules = Parse(Rule + Rule.Replace("say.clause", "say.again", StringComparison.Ordinal));

        Assert.Equal(["say.clause", "say.again"], rules.Rules.Select(rule => rule.Pattern.Name));
        Assert.Equal(["v", "who", "what"], rules.Rules[1].Pattern.Captures);
        Assert.Equal(("Somebody says that something is so.", 5), (rules.Rules[0].About, rules.Rules[0].Examples.Length));
        Assert.Equal(["Quell said yes", "Quell said", "Vost said.", "Quell said", "Rain fell."], rules.Rules[0].Examples.Select(example => example.Sentence));
    }

    [Fact]
    public void Examples_that_hold_say_nothing() =>
        Assert.Empty(Parse(Rule).Rules[0].Examples.Where(example => example.Run(Parse(Rule).Rules[0].Pattern, Parsed) is not null));

    [Theory]
    [InlineData("what=yes", "what=no", "r(7): say.clause finds other words in \"Quell said yes\"")]
    [InlineData("what=-", "what=yes", "r(8): say.clause finds other words in \"Quell said\"")]
    [InlineData("Quell/PROPN/2/nsubj said~say/VERB/0/root yes", "Quell/PROPN/2/obl said~say/VERB/0/root yes", "r(7): say.clause finds nothing in \"Quell said yes\"")]
    [InlineData("Quell/PROPN/2/obj", "Quell/PROPN/2/nsubj", "r(10): say.clause finds something in \"Quell said\"")]
    [InlineData("Rain fell", "Vost said", "r(11): say.clause finds something in \"Vost/PROPN/2/nsubj said~say/VERB/0/root\"")]
    public void An_example_that_fails_says_where_and_why(string holds, string fails, string complaint)
    {
        var rule = Parse(Rule.Replace(holds, fails, StringComparison.Ordinal)).Rules[0];
        var complaints = rule.Examples.Select(example => example.Run(rule.Pattern, Parsed)).OfType<string>();

        Assert.Equal(complaint.Replace("Vost/PROPN/2/nsubj said~say/VERB/0/root", "Vost said", StringComparison.Ordinal), Assert.Single(complaints));
    }

    [Theory]
    [InlineData("rule say.clause", "rule", 2, 1, "expected \"rule NAME\"")]
    [InlineData("rule say.clause", "# rule", 3, 3, "before the first part of a rule")]
    [InlineData("rule say.clause", "rule say clause", 2, 1, "expected \"rule NAME\"")]
    [InlineData("about ", "abuot ", 3, 3, "expected about, pattern, tree")]
    [InlineData("about     Somebody says that something is so.", "", 2, 1, "needs about, pattern")]
    [InlineData("not       Rain fell.", "example Rain fell.", 11, 3, "expected \"=> name=word\"")]
    [InlineData("Rain fell.", "Rain fell. => who=Rain", 11, 3, "captures nothing")]
    [InlineData("what=yes", "where=yes", 7, 3, "one of the names v, who, what")]
    [InlineData("what=yes", "what=", 7, 3, "one of the names v, who, what")]
    [InlineData("yes/INTJ/2/obj", "yes/INTJ/9/obj", 7, 3, "the number of a word of the sentence")]
    [InlineData("yes/INTJ/2/obj", "yes/INTJ/0/obj", 7, 3, "one word with head 0")]
    [InlineData("yes/INTJ/2/obj", "yes/YES/2/obj", 7, 3, "a part of speech")]
    [InlineData("yes/INTJ/2/obj", "yes", 7, 3, "form~lemma/TAG/head/relation")]
    [InlineData("?> obj what:[]", "?> obj what[]", 6, 22, "expected a branch")]
    [InlineData("@speech", "@speach", 4, 22, "no word list \"speach\"")]
    public void A_fault_is_named_with_its_place(string right, string wrong, int line, int column, string problem)
    {
        var fault = Assert.Throws<PatternException>(() => Parse(Rule.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(("r", line, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_cannot_have_one_name() =>
        Assert.Contains("already", Assert.Throws<PatternException>(() => Parse(Rule + Rule)).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_rule_needs_an_example_and_a_counter_example()
    {
        Assert.Throws<PatternException>(() => Parse("rule a\n about b\n pattern [tag=NOUN]\n not-tree a/VERB/0/root\n"));
        Assert.Throws<PatternException>(() => Parse("rule a\n about b\n pattern x:[tag=NOUN]\n tree a/NOUN/0/root => x=a\n"));
        Assert.Throws<PatternException>(() => Parse("rule a\n about b\n"));
    }

    [Fact]
    public void A_part_stands_for_its_branches_wherever_it_is_named()
    {
        var with = Parse("part subject\n  > nsubj who:[]\n    (!> case)\n\npart denied\n  > advmod [Polarity=Neg]\n"
            + Rule.Replace("> nsubj who:[]", "&subject !&denied", StringComparison.Ordinal));

        Assert.Equal(["v", "who", "what"], with.Rules[0].Pattern.Captures);
        Assert.Empty(with.Rules[0].Examples.Select(example => example.Run(with.Rules[0].Pattern, Parsed)).OfType<string>());
    }

    [Theory]
    [InlineData("part a\n > [\n", 3, 1, "expected form, lemma")]
    [InlineData("part a\n", 2, 1, "expected a branch")]
    [InlineData("part a\n > obj )\n", 2, 8, "expected a branch")]
    [InlineData("part a\n &a\n", 2, 2, "no part before this is named \"a\"")]
    [InlineData("part a\n > obj\npart a\n > obj\n", 3, 1, "already")]
    public void A_fault_in_a_part_is_named_with_its_place(string source, int line, int column, string problem)
    {
        var fault = Assert.Throws<PatternException>(() => Parse(source));

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_its_lists_has_a_hash() =>
        Assert.NotEqual(Parse(Rule).Hash, Parse(Rule.Replace("Rain", "Snow", StringComparison.Ordinal)).Hash);

    private static RuleList Parse(string source) => RuleList.Parse("r", source, name => name == "speech" ? new WordList(["say"]) : null);

    private static ParsedText Parsed(string sentence) => TreeNotation.Parse(sentence switch
    {
        "Vost said." => "Vost/PROPN/2/nsubj said~say/VERB/0/root",
        _ => "Rain/NOUN/2/nsubj fell~fall/VERB/0/root",
    });
}
