using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests;

public sealed class NameDecodingTests
{
    private const float Likely = 6;

    private static readonly byte[][] WholePaths = [.. AllPaths(3).Where(IsWhole)];

    [Fact]
    public void The_best_path_is_the_best_of_all_paths_that_are_whole() => Prop.ForAll(
        Gen.Choose(-9, 9).Select(n => (float)n).ArrayOf(3 * NameTags.Count).ToArbitrary(),
        scores =>
        {
            var tags = new byte[3];
            TagPath.Find(scores, tags);
            return IsWhole(tags) && Sum(scores, tags) == WholePaths.Max(path => Sum(scores, path));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_surname_alone_is_the_person_its_full_name_is()
    {
        // The network knows nothing of the second Quell.
        var (text, words, scores) = Text("Mira Quell left . Quell came");
        Tag(scores, 0, "B-PER", Likely);
        Tag(scores, 1, "L-PER", Likely);
        Tag(scores, 4, "O", 0.5f);

        Assert.Equal(["PER Mira Quell", "PER Quell"], Decode(text, words, scores));
    }

    [Fact]
    public void A_hint_decides_what_the_network_leaves_open()
    {
        var (text, words, scores) = Text("in Quellstadt today");
        Tag(scores, 1, "U-LOC", 0.2f);

        Assert.Equal(["ORG Quellstadt"], Decode(text, words, scores, new NameHint(new NameSpan(1, 2, NameSpan.Body), 3)));
    }

    [Theory]
    [InlineData("President Quell - Moor said", "PER Quell - Moor", "U-PER", 1, 3)] // cut at its hyphen
    [InlineData("Q . Moor said", "PER Q . Moor", "U-PER", 0, 2)] // at its initial
    [InlineData("Quell Al said", "PER Quell Al", "U-PER", 0, 1)] // a second part that an article begins
    [InlineData("Mira Quell met al - Qareb", "PER al - Qareb", "U-PER", 5)] // the article belongs to it
    [InlineData("King Quell spoke", "PER Quell", "PER", 0, 1)] // the title does not
    [InlineData("met the King today", null, "U-PER", 2)] // a title alone names nobody
    [InlineData("the U . S . Navy", "LOC U . S .", "U-LOC", 1, 3)] // a name cut at its points
    [InlineData("in Quell area today", "LOC Quell", "LOC", 1, 2)] // a common word after it
    public void Edges_are_set_where_tags_set_them_badly(string text, string? name, string tag, params int[] tagged)
    {
        var (_, words, scores) = Text(text);
        for (var i = 0; i < tagged.Length; i++)
        {
            Tag(scores, tagged[i], tag.StartsWith("U-", StringComparison.Ordinal) ? tag : i == 0 ? "B-" + tag : "L-" + tag, Likely);
        }

        Assert.Equal(name is null ? [] : [name], Decode(text, words, scores));
    }

    [Fact]
    public void Two_known_places_at_a_hyphen_stay_two()
    {
        var (text, words, scores) = Text("the Iran - Iraq border");
        Tag(scores, 1, "U-LOC", Likely);
        Tag(scores, 3, "U-LOC", Likely);

        Assert.Equal(["LOC Iran", "LOC Iraq"], Decode(text, words, scores));
    }

    [Fact]
    public void Names_stand_in_order_and_apart() => Prop.ForAll(
        Gen.Elements("Mira", "Quell", "-", "al", ".", "Q", "the", "King", "district", "Iran", "of", "’").ArrayOf().ToArbitrary(),
        Gen.Choose(-9, 9).Select(n => (float)n).ArrayOf(40 * NameTags.Count).ToArbitrary(),
        (given, numbers) =>
        {
            var (text, words, scores) = Text(string.Join(' ', given.Take(40)));
            numbers.AsSpan(0, scores.Length).CopyTo(scores);
            var names = Spans(text, words, scores);
            return names.Zip(names.Skip(1)).All(pair => pair.First.End <= pair.Second.First) && names.All(name => name.First >= 0 && name.First < name.End && name.End <= words.Length);
        }).QuickCheckThrowOnFailure();

    private static string[] Decode(string text, Word[] words, float[] scores, params NameHint[] hints) =>
        [.. Spans(text, words, scores, hints).Select(name => $"{NameTags.Names[NameTags.Of(name.Type, NameTags.Only)][2..]} {text[words[name.First].Start..words[name.End - 1].End]}")];

    private static List<NameSpan> Spans(string text, Word[] words, float[] scores, params NameHint[] hints)
    {
        var flags = new uint[words.Length];
        NameFeatures.Fill(text, words, flags);
        var names = new List<NameSpan>();
        NameDecoder.Decode(text, words, words.Length == 0 ? [] : [new WordRange(0, words.Length)], flags, scores, hints, names);
        return names;
    }

    // Words between spaces; a network that knows nothing but that most words are outside names.
    private static (string Text, Word[] Words, float[] Scores) Text(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            words.Add(new Word(start, end));
            start = end + 1;
        }

        var scores = new float[words.Count * NameTags.Count];
        for (var i = 0; i < words.Count; i++)
        {
            scores[(i * NameTags.Count) + NameTags.Outside] = 2;
        }

        return (text, [.. words], scores);
    }

    private static void Tag(float[] scores, int word, string tag, float points)
    {
        var row = scores.AsSpan(word * NameTags.Count, NameTags.Count);
        row.Clear();
        row[NameTags.Names.IndexOf(tag)] = points;
    }

    private static float Sum(float[] scores, byte[] tags) => tags.Select((tag, i) => scores[(i * NameTags.Count) + tag]).Sum();

    private static bool IsWhole(byte[] tags)
    {
        var open = -1;
        foreach (var tag in tags)
        {
            var (type, place) = tag == NameTags.Outside ? (-1, NameTags.Only) : (NameTags.TypeOf(tag), NameTags.PlaceOf(tag));
            if (place is NameTags.Inner or NameTags.Last ? open != type : open >= 0)
            {
                return false;
            }

            open = place is NameTags.First or NameTags.Inner ? type : -1;
        }

        return open < 0;
    }

    private static IEnumerable<byte[]> AllPaths(int length) =>
        length == 0 ? [[]] : AllPaths(length - 1).SelectMany(path => Enumerable.Range(0, NameTags.Count).Select(tag => (byte[])[.. path, (byte)tag]));
}
