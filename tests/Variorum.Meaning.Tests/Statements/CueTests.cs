using System.Collections.Immutable;
using System.Globalization;
using Variorum.Language;
using Variorum.Language.Patterns;
using Variorum.Language.Syntax;
using Variorum.Meaning.Statements;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class CueTests
{
    private static readonly RuleList Rules = RuleList.Load(typeof(StatementsStage).Assembly, "meaning/statements.rules");

    public static TheoryData<string> RuleNames() => [.. Rules.Rules.Select(rule => rule.Pattern.Name)];

    /// <summary>A tree for each frame with the cue at ~; what else the frame takes stands in the heading of the tables.</summary>
    public static TheoryData<string, string, string> Frames() => new()
    {
        { "verbs", "clause", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past it/PRON/4/nsubj left~leave/VERB/2/ccomp" },
        { "verbs", "whom", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past them/PRON/2/obj it/PRON/5/nsubj left~leave/VERB/2/ccomp" },
        { "verbs", "to", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past to/PART/4/mark leave/VERB/2/xcomp" },
        { "verbs", "whom-to", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past them/PRON/2/obj to/PART/5/mark leave/VERB/2/xcomp" },
        { "verbs", "object", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past plan/NOUN/2/obj" },
        { "verbs", "passive", "plan/NOUN/3/nsubj:pass is~be/AUX/3/aux:pass x~{0}/VERB/0/root to/PART/5/mark fail/VERB/3/xcomp" },
        { "verbs", "object-passive", "plan/NOUN/3/nsubj:pass is~be/AUX/3/aux:pass x~{0}/VERB/0/root by/ADP/5/case Mara/PROPN/3/obl:agent" },
        { "verbs", "for", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past for/ADP/4/case calm/NOUN/2/obl" },
        { "verbs", "on", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past on/ADP/4/case calm/NOUN/2/obl" },
        { "verbs", "of", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past of/ADP/4/case calm/NOUN/2/obl" },
        { "verbs", "about", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past about/ADP/4/case calm/NOUN/2/obl" },
        { "verbs", "to-noun", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past to/ADP/4/case calm/NOUN/2/obl" },
        { "verbs", "against", "Mara/PROPN/2/nsubj x~{0}/VERB/0/root/Tense=Past against/ADP/4/case calm/NOUN/2/obl" },
        { "adjectives", "that", "Mara/PROPN/3/nsubj is~be/AUX/3/cop x~{0}/ADJ/0/root that/SCONJ/6/mark it/PRON/6/nsubj left~leave/VERB/3/ccomp" },
        { "adjectives", "to", "Mara/PROPN/3/nsubj is~be/AUX/3/cop x~{0}/ADJ/0/root to/PART/5/mark leave/VERB/3/xcomp" },
        { "adjectives", "of", "Mara/PROPN/3/nsubj is~be/AUX/3/cop x~{0}/ADJ/0/root of/ADP/5/case it/PRON/3/obl" },
        { "adjectives", "about", "Mara/PROPN/3/nsubj is~be/AUX/3/cop x~{0}/ADJ/0/root about/ADP/5/case it/PRON/3/obl" },
        { "nouns", "that", "her/PRON/2/nmod:poss x~{0}/NOUN/0/root that/SCONJ/5/mark it/PRON/5/nsubj left~leave/VERB/2/acl" },
        { "nouns", "to", "her/PRON/2/nmod:poss x~{0}/NOUN/0/root to/PART/4/mark leave/VERB/2/acl" },
        { "nouns", "for", "her/PRON/2/nmod:poss x~{0}/NOUN/0/root for/ADP/4/case calm/NOUN/2/nmod" },
    };

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_examples_of_a_rule_hold(string name)
    {
        var rule = Rules.Rules.Single(one => one.Pattern.Name == name);
        Assert.Empty(rule.Examples.Select(example => example.Run(rule.Pattern, Parsed)).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public void Every_word_of_a_table_is_found_in_each_of_its_frames(string table, string frame, string tree)
    {
        var words = ResourceTable.Load(typeof(StatementsStage).Assembly, $"meaning/statements-{table}.tsv").Rows.Where(row => row[1].Split(' ').Contains(frame, StringComparer.Ordinal)).Select(row => row[0]).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(Finds(string.Format(CultureInfo.InvariantCulture, tree, word)), $"{word} with {frame}"));
    }

    [Theory]
    [InlineData("verbs", "clause whom quote to whom-to object passive object-passive for on of about to-noun against at with as words naming not report")]
    [InlineData("nouns", "that to for")]
    [InlineData("adjectives", "that to of about in with for")]
    public void A_table_names_each_word_once_and_knows_no_other_frame(string table, string frames)
    {
        var rows = ResourceTable.Load(typeof(StatementsStage).Assembly, $"meaning/statements-{table}.tsv").Rows;
        Assert.Equal(rows.Length, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(rows.SelectMany(row => row[1].Split(' ')).Except(frames.Split(' ')));
    }

    private static bool Finds(string tree)
    {
        var text = TreeNotation.Parse(tree);
        var cue = text.Words.IndexOf(text.Words.Single(word => word.In(text.Text).SequenceEqual("x")));
        foreach (var match in Rules.Patterns.In(text, text.Sentences[0]))
        {
            if (match.Anchor == cue)
            {
                return true;
            }
        }

        return false;
    }

    private static ParsedText Parsed(string sentence) => LanguageModel.English.Parse(sentence, [new Span(0, sentence.Length)], LanguageModel.English.Styles[^1]);
}
