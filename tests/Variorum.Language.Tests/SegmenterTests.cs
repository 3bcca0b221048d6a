using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Conllu;
using Variorum.Language.Models;
using Variorum.Language.Segmentation;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

/// <summary>What the trained segmenter must get right, and what holds whatever it was trained on.</summary>
public sealed class SegmenterTests
{
    private const int Places = 1 << 10;

    private static readonly Segmenter English = new(ModelFile.Of((UnmanagedMemoryStream)typeof(Segmenter).Assembly.GetManifestResourceStream("language/english.model")!));

    /// <summary>A segmenter that joins and ends as chance has it, so that the invariants are seen to hang on no weight.</summary>
    private static readonly Segmenter Arbitrary = Make(place => unchecked((short)((place * 40503) ^ (place << 7))));

    /// <summary>Pieces that the features look at, so that chance meets them together.</summary>
    private static readonly Gen<string> Texts = Gen.Elements(
        "a", "I", "Norland", "U.S", "Mr", ".", "..", "…", "?", "“", "”", "\"", "'", "’s", "n't", "gonna", "(", ")", "-", "—", " ", "\u00a0", "\n", "\n\n", "\r\n", "1", "5,200", "@", "/",
        "\ud800", "\udc00", "👍", "\u0301", "\u200b", "said", "É").ListOf().Select(pieces => string.Concat(pieces));

    [Theory]
    [InlineData("They don't go.", "They do|n't go .")]
    [InlineData("It can’t be, and we cannot stay.", "It ca|n’t be , and we can|not stay .")]
    [InlineData("Mira's boat and the rebels' camp", "Mira|'s boat and the rebels|' camp")]
    [InlineData("a 15-year plan", "a 15 - year plan")]
    [InlineData("an e-mail to jo@example.org", "an e-mail to jo@example.org")]
    [InlineData("See http://www.example.org/a now", "See http://www.example.org/a now")]
    [InlineData("$5,200 at 10:30 on the 3rd", "$ 5,200 at 10:30 on the 3rd")]
    [InlineData("“We stay,” he said.", "“ We stay , ” he said .")]
    [InlineData("Mr. Varga left the U.S. at 9 p.m. on foot.", "Mr. Varga left the U.S. at 9 p.m. on foot .")]
    public void Words_are_cut_as_Universal_Dependencies_cuts_them(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("The army left. The town was quiet.", "The army left.|The town was quiet.")]
    [InlineData("Lt. Gen. Varga met Sen. Moor. They spoke.", "Lt. Gen. Varga met Sen. Moor.|They spoke.")]
    [InlineData("J. R. Varga left.", "J. R. Varga left.")]
    [InlineData("He lives in the U.S. The army left.", "He lives in the U.S.|The army left.")]
    [InlineData("The U.S. Navy left.", "The U.S. Navy left.")]
    [InlineData("“We leave with our forces.” Next came the rain.", "“We leave with our forces.”|Next came the rain.")]
    [InlineData("“No boats?” Mira Varga asked. Nobody spoke.", "“No boats?” Mira Varga asked.|Nobody spoke.")]
    [InlineData("It rose 2.5 percent to No. 1 on Jan. 3.", "It rose 2.5 percent to No. 1 on Jan. 3.")]
    [InlineData("Army leaves town\nThe army left.", "Army leaves town|The army left.")]
    public void Sentences_end_where_readers_end_them(string text, string sentences) => Assert.Equal(sentences.Split('|'), Sentences(English, text));

    [Fact]
    public void A_treebank_not_learned_from_is_cut_as_its_makers_cut_it()
    {
        using var file = new StreamReader(Treebanks.Require("en_gum-ud-dev.free-genres.conllu"));
        var (both, found, gold) = (0, 0, 0);
        foreach (var document in ConlluReader.Read(file))
        {
            var right = document.Parsed.Sentences.Select(document.Parsed.SpanOf).ToHashSet();
            var (words, sentences) = Segment(English, document.Parsed.Text, new Span(0, document.Parsed.Text.Length));
            both += sentences.Count(sentence => right.Contains(new Span(words[sentence.First].Start, words[sentence.End - 1].End)));
            (found, gold) = (found + sentences.Length, gold + right.Count);
        }

        Assert.True(2d * both / (found + gold) >= 0.95, $"F1 {2d * both / (found + gold):0.000}");
    }

    [Fact]
    public void Words_cover_everything_but_space_once_and_in_order() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var at = 0;
        foreach (var word in Segment(Arbitrary, text, new Span(0, text.Length)).Words)
        {
            var gap = text.AsSpan(at, word.Start - at);
            if (word.Start >= word.End || word.SpaceBefore != (at == 0 || gap.Length > 0) || (word.IsJoined && gap.Length > 0) || !IsSpace(gap))
            {
                return false;
            }

            at = word.End;
        }

        return IsSpace(text.AsSpan(at));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_cover_every_word_once_and_start_with_no_joined_one() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var (words, sentences) = Segment(Arbitrary, text, new Span(0, text.Length));
        var next = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.First != next || sentence.End <= next || words[next].IsJoined)
            {
                return false;
            }

            next = sentence.End;
        }

        return next == words.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_blank_line_always_ends_a_sentence() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var (words, sentences) = Segment(Arbitrary, text, new Span(0, text.Length));
        return sentences.All(sentence => Enumerable.Range(sentence.First + 1, sentence.Length - 1).All(i => text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Count('\n') < 2));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_block_is_cut_as_if_it_stood_alone() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var alone = Segment(Arbitrary, text, new Span(0, text.Length));
        var second = Segment(Arbitrary, "Mr" + text, new Span(0, 2), new Span(2, text.Length + 2));
        return second.Words.Skip(1).Select(word => word with { Start = word.Start - 2, End = word.End - 2 }).SequenceEqual(alone.Words)
            && second.Sentences.Length == alone.Sentences.Length + 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_word_splits_a_surrogate_pair() => Prop.ForAll(Texts.ToArbitrary(), text =>
        Segment(Arbitrary, text, new Span(0, text.Length)).Words.All(word => !Splits(text, word.Start) && !Splits(text, word.End))).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_allocated_for_a_word()
    {
        var text = string.Join(' ', Enumerable.Repeat("They don't go to the U.S., \"he\" said. Rain fell.", 500));
        var (words, sentences) = (ImmutableArray.CreateBuilder<Word>(), ImmutableArray.CreateBuilder<WordRange>());
        ReadOnlySpan<Span> block = [new Span(0, text.Length)];
        long allocated = 0;
        for (var run = 0; run < 3; run++)
        {
            words.Clear();
            sentences.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Arbitrary.Segment(text, block, words, sentences);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.True(allocated < 1000, $"{allocated} bytes for {words.Count} words");
    }

    [Fact]
    public void A_model_with_half_a_table_is_refused() => Assert.Throws<InvalidDataException>(() => Make(_ => 0, Places - 1));

    private static Segmenter Make(Func<int, short> weight, int places = Places)
    {
        var model = new ModelFileBuilder("test");
        short[] weights = [.. Enumerable.Range(0, places).Select(weight)];
        model.Add<short>(Segmenter.JoinSection, weights);
        model.Add<short>(Segmenter.EndSection, weights);
        model.Add(Segmenter.TokenSection, ["gonna\t3"]);
        model.Add(Segmenter.EndingSection, ["'s", "n't"]);
        return new Segmenter(ModelFile.Of(model.ToBytes()));
    }

    private static (ImmutableArray<Word> Words, ImmutableArray<WordRange> Sentences) Segment(Segmenter segmenter, string text, params ReadOnlySpan<Span> blocks)
    {
        var (words, sentences) = (ImmutableArray.CreateBuilder<Word>(), ImmutableArray.CreateBuilder<WordRange>());
        segmenter.Segment(text, blocks, words, sentences);
        return (words.ToImmutable(), sentences.ToImmutable());
    }

    private static string Words(string text) =>
        string.Concat(Segment(English, text, new Span(0, text.Length)).Words.Select(word => (word.IsJoined ? "|" : word.Start == 0 ? "" : " ") + word.In(text).ToString()));

    private static IEnumerable<string> Sentences(Segmenter segmenter, string text)
    {
        var (words, sentences) = Segment(segmenter, text, new Span(0, text.Length));
        return sentences.Select(sentence => text[words[sentence.First].Start..words[sentence.End - 1].End]);
    }

    private static bool IsSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (!Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
