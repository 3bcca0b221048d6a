using FsCheck;
using FsCheck.Fluent;
using Variorum.Meaning.Tests.Times;
using Variorum.Meaning.Wording;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Wording;

public sealed class WordingStageTests
{
    public static TheoryData<string> Rules => [.. LabelRules.Rules.Rules.Concat(Callers.Rules.Rules).Select(rule => rule.Pattern.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_holds_its_examples(string name)
    {
        var rule = LabelRules.Rules.Rules.Concat(Callers.Rules.Rules).Single(rule => rule.Pattern.Name == name);

        Assert.Empty(rule.Examples.Select(example => example.Run(rule.Pattern, _ => throw new InvalidOperationException("give the tree"))).OfType<string>());
    }

    [Fact]
    public void Each_form_of_the_table_makes_its_example_loaded()
    {
        var labels = Labelled.Lines(string.Join('\n', Rows("forms").Select(row => $"They met a {row[2]} man there."))).ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows("forms"), row => Assert.Contains(row[2], labels));
    }

    [Fact]
    public void A_plain_word_of_a_loaded_form_is_not_loaded() => Assert.Empty(Labelled.Lines(string.Join('\n', Rows("plain").Select(row => $"The {row[0]} baker came."))));

    [Theory]
    [InlineData("The mayor shamelessly sold the boats.", "shamelessly")]
    [InlineData("It was a terribly cold day.", "terribly")]
    [InlineData("The plan was preposterous.", "preposterous")]
    [InlineData("The council lambasted the plan.", "lambasted")]
    public void A_word_that_judges_is_a_candidate(string text, string word)
    {
        var label = Assert.Single(Labelled.In(text));

        Assert.Equal(word, label.Label.In(text).ToString());
        Assert.True(label.Loaded && label.OwnVoice && label.Referent is null);
    }

    // What plainly happened needs these words, so that they are no candidates.
    [Theory]
    [InlineData("Two men were charged with murder after the riot.")]
    [InlineData("The court found the sale illegal.")]
    [InlineData("The storm destroyed forty boats.")]
    public void Plain_words_for_bad_things_are_not_loaded(string text) => Assert.Empty(Labelled.In(text));

    [Theory]
    [InlineData("The Vost regime fell in May.", "regime > Vost")]
    [InlineData("The army shelled the QBW terrorist group.", "terrorist > QBW")]
    [InlineData("Vost was assassinated on the quay.", "assassinated > Vost")]
    [InlineData("They mourned the martyrdom of Vost there.", "martyrdom > Vost")]
    public void A_label_leads_to_whom_it_is_used_for(string text, string line) =>
        Assert.Contains(line, Labelled.Lines(text, ("Vost", NameType.Per), ("QBW", NameType.Org)));

    [Fact]
    public void A_label_in_a_statement_is_its_speakers()
    {
        const string Text = "Quell said that the Vost regime would fall.";
        var label = Assert.Single(Labelled.In(Text, ("Quell", NameType.Per), ("Vost", NameType.Per)), label => label.Referent is not null);

        Assert.False(label.OwnVoice);
        Assert.NotNull(label.Holder);
    }

    // A verb that calls somebody something gives the word to its subject or agent, and to somebody where neither is named.
    [Theory]
    [InlineData("Vost was called a tyrant by Quell.", "Quell")]
    [InlineData("Vost was branded a tyrant by the council.", "the council")]
    [InlineData("Vost was called a tyrant.", null)]
    public void A_label_given_with_a_verb_is_the_callers(string text, string? caller)
    {
        var label = Assert.Single(Labelled.In(text, ("Quell", NameType.Per), ("Vost", NameType.Per)), label => label.Referent is not null);

        Assert.False(label.OwnVoice);
        Assert.Equal("Vost", label.Referent?.In(text).ToString());
        Assert.Equal(caller, label.Caller?.In(text).ToString());
        Assert.Equal(caller is null, label.IsOfNobodyKnown);
    }

    // An army, refugees or opponents of a country or person are not that country or person; of a body they are.
    [Theory]
    [InlineData("Sorvian refugees left.", "Sorvian", NameType.Gpe, false)]
    [InlineData("The Sorvian regime fell.", "Sorvian", NameType.Gpe, true)]
    [InlineData("QBW militants left.", "QBW", NameType.Org, true)]
    public void Beside_a_country_or_person_only_what_rules_is_a_label(string text, string name, NameType type, bool isLabel) =>
        Assert.Equal(isLabel, Labelled.In(text, (name, type)).Any(label => label.Referent is not null));

    // Quotation marks without a speaker keep a word at arm's length: it is not the outlet's own either.
    [Fact]
    public void A_word_in_quotation_marks_is_not_in_the_accounts_own_voice()
    {
        var label = Assert.Single(Labelled.In("The “preposterous” plan was read out."));

        Assert.False(label.OwnVoice);
        Assert.Null(label.Holder);
    }

    [Fact]
    public void Any_text_gives_labels_inside_it_in_order_that_are_the_same_when_read_again() => Prop.ForAll(
        Hostile.Text(),
        text =>
        {
            var labels = Labelled.In(text);
            return labels.All(label => label.Label.End <= text.Length && !label.Label.IsEmpty)
                && labels.Zip(labels.Skip(1), (one, next) => one.Label.Start <= next.Label.Start).All(ordered => ordered)
                && labels.SequenceEqual(Labelled.In(text));
        }).QuickCheckThrowOnFailure();

    private static System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<string>> Rows(string table) =>
        ResourceTable.Load(typeof(WordingStage).Assembly, $"meaning/wording-{table}.tsv").Rows;
}
