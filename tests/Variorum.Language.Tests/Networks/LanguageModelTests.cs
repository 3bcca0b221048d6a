using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests.Networks;

public sealed class LanguageModelTests
{
    private static readonly string[] Pieces = ["The council", " of", " Norland", " refused", " to", " pay", ",", ".", " Its", " head", " said", " “no”", "\n\n", " ", "U.S.", "\ud800", "👍", " doesn't", " 5,200", " men", "?", " Mira Quell", " x", "-"];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void A_plain_sentence_is_parsed_as_a_linguist_would()
    {
        var text = LanguageModel.English.Parse("The council refused the offer.");
        Assert.Equal(["the", "council", "refuse", "the", "offer", "."], text.Words.Select(word => word.Lemma));
        Assert.Equal(["det", "nsubj", "root", "det", "obj", "punct"], text.Words.Select(word => word.Relation));
        Assert.Equal([1, 2, 2, 4, 2, 2], text.Words.Select(word => word.Head));
    }

    [Fact]
    public void Every_sentence_is_one_tree_over_words_of_the_text() => Prop.ForAll(Texts, text =>
    {
        var parsed = LanguageModel.English.Parse(text);
        var covered = 0;
        foreach (var sentence in parsed.Sentences)
        {
            covered += sentence.Length;
            if (parsed.WordsOf(sentence).ToArray().Index().Count(word => word.Item.Head == sentence.First + word.Index) != 1)
            {
                return false;
            }

            for (var i = sentence.First; i < sentence.End; i++)
            {
                var (at, steps) = (i, 0);
                while (!parsed.IsRoot(at) && steps++ <= sentence.Length)
                {
                    at = parsed.Words[at].Head;
                }

                if (!parsed.IsRoot(at) || !sentence.Contains(at) || parsed.Words[i].Start >= parsed.Words[i].End || (i > 0 && parsed.Words[i].Start < parsed.Words[i - 1].End))
                {
                    return false;
                }
            }
        }

        return covered == parsed.Words.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sentence_is_parsed_alike_whatever_stands_beside_it()
    {
        string[] sentences = ["The council refused the offer.", "Its head, Mira Quell, said that 5,200 men would leave.", "No."];
        var together = LanguageModel.English.Parse(string.Join("\n\n", sentences));
        Assert.Equal(sentences.SelectMany(Shape), Shape(together));

        static IEnumerable<string> Shape(object given)
        {
            var parsed = given as ParsedText ?? LanguageModel.English.Parse((string)given);
            return parsed.Sentences.SelectMany(sentence => parsed.WordsOf(sentence).ToArray().Select(word => $"{word.Lemma} {word.Tag} {word.Head - sentence.First} {word.Relation}"));
        }
    }

    [Fact]
    public async Task Threads_share_one_model()
    {
        var text = string.Join(" ", Enumerable.Repeat("The council of Norland refused to pay, and its head said nothing of it.", 40));
        var parses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LanguageModel.English.Parse(text).Words)));
        Assert.All(parses, words => Assert.Equal(parses[0], words));
    }

    [Theory]
    [InlineData(450)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2000)]
    public void A_sentence_of_many_words_is_still_one_tree(int words)
    {
        var parsed = LanguageModel.English.Parse(new ParsedText(
            string.Concat(Enumerable.Repeat("word ", words)),
            [.. Enumerable.Range(0, words).Select(i => new Word(i * 5, (i * 5) + 4))],
            [new WordRange(0, words)]));
        Assert.Single(Enumerable.Range(0, words), parsed.IsRoot);
    }

    [Fact]
    public void A_model_that_was_cut_off_is_refused()
    {
        var whole = new ModelFileBuilder("A model.\n");
        whole.Add<float>("numbers", [1, 2, 3]);
        var bytes = whole.ToBytes();
        Assert.Equal([1f, 2f, 3f], ModelFile.Of(bytes).Section<float>("numbers").ToArray());
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ModelFile.Of(bytes[..length]));
        }

        Assert.Throws<InvalidDataException>(() => LanguageModel.Load(ModelFile.Of(bytes)));
    }
}
