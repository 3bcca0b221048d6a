using Variorum.Language.Models;
using Variorum.Language.Morphology;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests;

public sealed class MorphologyTests
{
    private static readonly string[] Rules = ["0\t", "1\t", "3\ty", "3\to", "4\tgo"];

    /// <summary>A table as the trainer would write it: endings without a mark, whole words with one.</summary>
    private static readonly (UniversalTag Tag, string Xpos, string Ending, ushort Value)[] Entries =
    [
        (UniversalTag.Noun, "NNS", "", 0),
        (UniversalTag.Noun, "NNS", "s", 1),
        (UniversalTag.Noun, "NNS", "ies", 2),
        (UniversalTag.Noun, "NNS", "^series", 0),
        (UniversalTag.Noun, "", "s", 1),
        (UniversalTag.Verb, "VBD", "^went", 4),
        (UniversalTag.Part, "RB", "^n't", 3),
        (UniversalTag.Propn, "NNPS", "s", 1),
        (UniversalTag.Propn, "NNPS", "ies", 2),
    ];

    private static readonly Lemmatiser Lemmas = new(Model());

    [Theory]
    [InlineData("boats", "boat")]
    [InlineData("armies", "army")]
    [InlineData("series", "series")]
    [InlineData("Armies", "army")]
    [InlineData("people", "people")]
    public void A_word_says_more_than_an_ending_and_a_long_ending_more_than_a_short_one(string form, string lemma) =>
        Assert.Equal(lemma, Lemmas.Lemma(form, UniversalTag.Noun, "NNS"));

    [Fact]
    public void A_pair_of_tags_never_seen_falls_back_to_the_universal_one() => Assert.Equal("boat", Lemmas.Lemma("boats", UniversalTag.Noun, "GW"));

    [Fact]
    public void A_word_with_unknown_tags_is_its_own_lemma_in_lower_case() => Assert.Equal("boats", Lemmas.Lemma("Boats", UniversalTag.Sym, "SYM"));

    [Theory]
    [InlineData("Varga’s", "Varga’")]
    [InlineData("Ministries", "Ministry")]
    [InlineData("MINISTRIES", "MINISTRY")]
    public void Names_keep_their_capitals(string form, string lemma) => Assert.Equal(lemma, Lemmas.Lemma(form, UniversalTag.Propn, "NNPS"));

    [Theory]
    [InlineData("n't")]
    [InlineData("n’t")]
    [InlineData("N'T")]
    public void Any_apostrophe_counts_as_the_straight_one(string form) => Assert.Equal("o", Lemmas.Lemma(form, UniversalTag.Part, "RB"));

    [Fact]
    public void The_same_lemma_is_the_same_string() =>
        Assert.Same(Lemmas.Lemma("boats", UniversalTag.Noun, "NNS"), Lemmas.Lemma("Boats", UniversalTag.Noun, "NNS"));

    [Fact]
    public void A_word_longer_than_any_is_left_as_it_is()
    {
        var word = new string('a', SuffixTable.LongestWord + 1);

        Assert.Equal(word, Lemmas.Lemma(word, UniversalTag.Noun, "NNS"));
        Assert.Equal("", new FeatureTable(Model()).Features(word, UniversalTag.Verb, "VBD"));
    }

    [Fact]
    public void Features_come_from_the_same_kind_of_table()
    {
        var features = new FeatureTable(Model());

        Assert.Equal("Number=Plur", features.Features("boats", UniversalTag.Noun, "NNS"));
        Assert.Equal("", features.Features("people", UniversalTag.Noun, "NNS"));
    }

    [Fact]
    public void A_rule_that_cannot_be_read_is_refused() => Assert.Throws<InvalidDataException>(() => LemmaRule.Parse("s\ty"));

    [Theory]
    [InlineData("countries", "NOUN", "NNS", "country")]
    [InlineData("went", "VERB", "VBD", "go")]
    [InlineData("striking", "VERB", "VBG", "strike")]
    [InlineData("bombed", "VERB", "VBD", "bomb")]
    [InlineData("ruling", "VERB", "VBG", "rule")]
    [InlineData("shot", "VERB", "VBD", "shoot")]
    [InlineData("vied", "VERB", "VBD", "vie")]
    [InlineData("vying", "VERB", "VBG", "vie")]
    [InlineData("freeing", "VERB", "VBG", "free")]
    [InlineData("patrolled", "VERB", "VBD", "patrol")]
    [InlineData("vilified", "VERB", "VBN", "vilify")]
    [InlineData("Bound", "NOUN", "NN", "bound")]
    [InlineData("was", "AUX", "VBD", "be")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("Varga", "PROPN", "NNP", "Varga")]
    public void The_English_tables_know_English(string form, string tag, string xpos, string lemma)
    {
        var model = ModelFile.Of((UnmanagedMemoryStream)typeof(Lemmatiser).Assembly.GetManifestResourceStream("language/english.model")!);

        Assert.True(UniversalTags.TryParse(tag, out var known));
        Assert.Equal(lemma, new Lemmatiser(model).Lemma(form, known, xpos));
    }

    private static ModelFile Model()
    {
        var (keys, values) = (new ulong[32], new ushort[32]);
        foreach (var (tag, xpos, ending, value) in Entries)
        {
            var key = ending.TrimStart('^').Reverse().Aggregate(SuffixTable.Key(tag, xpos), SuffixTable.Longer);
            key = ending.StartsWith('^') ? SuffixTable.WholeWord(key) : key;
            var slot = SuffixTable.Slot(keys, key);
            (keys[slot], values[slot]) = (key, value);
        }

        var model = new ModelFileBuilder("test");
        model.Add<ulong>(Lemmatiser.KeySection, keys);
        model.Add<ushort>(Lemmatiser.ValueSection, values);
        model.Add(Lemmatiser.RuleSection, Rules);
        model.Add(Lemmatiser.CapitalSection, ["Propn\tNNPS"]);
        model.Add<ulong>(FeatureTable.KeySection, keys);
        model.Add<ushort>(FeatureTable.ValueSection, values);
        model.Add(FeatureTable.StringSection, [FeatureTable.None, "Number=Plur", "A=1", "B=1", "C=1"]);
        return ModelFile.Of(model.ToBytes());
    }
}
