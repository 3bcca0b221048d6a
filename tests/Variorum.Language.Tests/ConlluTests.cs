using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Conllu;
using Variorum.Language.Syntax;

namespace Variorum.Language.Tests;

public sealed class ConlluTests
{
    private const string TwoSentences = """
        # newdoc id = d1
        # newpar
        # speaker = Mira
        # text = They don't go.
        1	They	they	PRON	PRP	Number=Plur|Person=3	4	nsubj	_	Entity=(1-person)
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	go	go	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        4.1	away	away	ADV	RB	_	_	_	4:advmod	_
        5	.	.	PUNCT	.	_	4	punct	_	_

        1	Yes	yes	INTJ	UH	_	0	root	_	SpaceAfter=No
        2	!	!	PUNCT	.	_	1	punct	_	_

        # newpar
        1	Rain	rain	NOUN	NN	_	0	root	_	_

        # newdoc id = d2
        1	Rain	rain	NOUN	NN	_	0	root	_	_

        """;

    [Fact]
    public void The_text_is_rebuilt_with_a_blank_line_before_a_paragraph() =>
        Assert.Equal("They don't go. Yes!\n\nRain", First(TwoSentences).Parsed.Text);

    [Fact]
    public void Each_newdoc_starts_a_document() => Assert.Equal(["d1", "d2"], Read(TwoSentences).Select(document => document.Id));

    [Fact]
    public void The_words_of_one_token_share_its_letters()
    {
        var parsed = First(TwoSentences).Parsed;

        Assert.Equal("do|n't", string.Join('|', parsed.Words[1].In(parsed.Text).ToString(), parsed.Words[2].In(parsed.Text).ToString()));
        Assert.Equal([false, true, false], parsed.Words.Skip(1).Take(3).Select(word => word.IsJoined));
        Assert.Equal([true, false, true], parsed.Words.Skip(1).Take(3).Select(word => word.SpaceBefore));
    }

    [Fact]
    public void Heads_are_indexes_of_the_text_and_the_root_is_its_own()
    {
        var parsed = First(TwoSentences).Parsed;

        Assert.Equal([3, 3, 3, 3, 3, 5, 5, 7], parsed.Words.Select(word => word.Head));
        Assert.Equal([new WordRange(0, 5), new WordRange(5, 7), new WordRange(7, 8)], parsed.Sentences);
    }

    [Fact]
    public void What_the_file_says_beside_the_trees_can_be_asked_for()
    {
        var document = First(TwoSentences);

        Assert.True(document.TryGetMisc(0, "Entity", out var entity));
        Assert.Equal("(1-person)", entity);
        Assert.False(document.TryGetMisc(1, "Entity", out _));
        Assert.Equal("Mira", document.CommentOf(0, "speaker"));
        Assert.Null(document.CommentOf(1, "speaker"));
    }

    [Fact]
    public void Words_that_are_not_in_the_text_keep_their_form()
    {
        var parsed = First("1-2\tau\t_\t_\t_\t_\t_\t_\t_\t_\n1\tà\tà\tADP\t_\t_\t3\tcase\t_\t_\n2\tle\tle\tDET\t_\t_\t3\tdet\t_\t_\n3\tport\tport\tNOUN\t_\t_\t0\troot\t_\t_\n").Parsed;

        Assert.Equal("au port", parsed.Text);
        Assert.Equal(["à", "le", "port"], parsed.Words.Select(word => word.Form(parsed.Text).ToString()));
        Assert.Equal([(0, 1), (1, 2), (3, 7)], parsed.Words.Select(word => (word.Start, word.End)));
    }

    [Fact]
    public void A_comment_that_is_not_the_text_of_its_words_does_not_count() =>
        Assert.Equal("Rain", First("# text = Snow\n1\tRain\t_\tNOUN\t_\t_\t0\troot\t_\t_\n").Parsed.Text);

    [Fact]
    public void Words_without_heads_are_a_tree_without_relations()
    {
        var parsed = First("1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n2\train\t_\t_\t_\t_\t_\t_\t_\t_\n").Parsed;

        Assert.Equal([0, 0], parsed.Words.Select(word => word.Head));
        Assert.All(parsed.Words, word => Assert.Empty(word.Relation));
    }

    [Theory]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t0\troot\t_", 1, "10 columns")]
    [InlineData("# text = It\n2\tIt\tit\tPRON\t_\t_\t0\troot\t_\t_", 2, "word 1 is awaited")]
    [InlineData("x\tIt\tit\tPRON\t_\t_\t0\troot\t_\t_", 1, "no number")]
    [InlineData("1\t\tit\tPRON\t_\t_\t0\troot\t_\t_", 1, "form is empty")]
    [InlineData("1\tIt\tit\tWORD\t_\t_\t0\troot\t_\t_", 1, "no universal part of speech")]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_", 1, "no word of the sentence")]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t0\troot\t_\t_\n2\trains\train\tVERB\t_\t_\t0\troot\t_\t_", 2, "second root")]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_\n2\trains\train\tVERB\t_\t_\t1\tdep\t_\t_", 1, "no root")]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t0\troot\t_\t_\n2\trains\train\tVERB\t_\t_\t3\tdep\t_\t_\n3\tnow\tnow\tADV\t_\t_\t2\tdep\t_\t_", 2, "circle")]
    [InlineData("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_", 1, "words of the range are missing")]
    [InlineData("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_", 1, "does not go on")]
    [InlineData("1\tIt\tit\tPRON\t_\t_\t99999999999\troot\t_\t_", 1, "no number")]
    public void Bad_input_is_refused_with_its_line(string file, int line, string why)
    {
        var message = Assert.Throws<InvalidDataException>(() => Read(file).ToList()).Message;

        Assert.Contains($"line {line}:", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_space_inside_a_word_and_a_line_break_inside_a_sentence_do_not_break_the_file()
    {
        var words = ImmutableArray.Create(new Word(0, 3) { SpaceBefore = true }, new Word(4, 6) { SpaceBefore = true });
        var written = Written("d", new ParsedText("1\t0\nkm", words, [new WordRange(0, 2)]));

        Assert.Contains("\n# text = 1 0 km\n1\t1 0\t", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again_as_it_was() => Prop.ForAll(Texts.ToArbitrary(), parsed =>
    {
        var document = First(Written("the id", parsed));
        return document.Id == "the id"
            && document.Parsed.Text == parsed.Text
            && document.Parsed.Words.SequenceEqual(parsed.Words)
            && document.Parsed.Sentences.SequenceEqual(parsed.Sentences);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_cut_of_a_file_does_anything_but_read_or_refuse() => Prop.ForAll(Gen.Choose(0, TwoSentences.Length).ToArbitrary(), length =>
    {
        try
        {
            return Read(TwoSentences[..length]).All(document => document.Parsed.Words.Length > 0);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_treebank_gives_the_text_that_is_laid_out_beside_it()
    {
        using var file = new StreamReader(Treebanks.Require("en_gum-ud-dev.free-genres.conllu"));
        var text = File.ReadAllText(Treebanks.Require("en_gum-ud-dev.free-genres.txt"));

        Assert.Equal(text.TrimEnd('\n'), string.Join("\n\n", ConlluReader.Read(file).Select(document => document.Parsed.Text)));
    }

    /// <summary>Sentences of words, some written together, with trees that lead every word to the one before it or after it.</summary>
    private static readonly Gen<ParsedText> Texts =
        from sentences in (
            from words in (
                from form in Gen.Elements("a", "Rain", "n't", "_", "#", "5,200", "👍", "é", "-")
                from space in Gen.Elements("", " ")
                from joined in Gen.Elements(false, false, true)
                from tag in Gen.Elements(Enum.GetValues<UniversalTag>())
                select (form, space, joined, tag)).NonEmptyListOf()
            from gap in Gen.Elements("", " ", "\n\n")
            from root in Gen.Choose(0, 1000)
            select (words, gap, root)).NonEmptyListOf()
        select Compose([.. sentences.Select(sentence => (sentence.words.ToArray(), sentence.gap, sentence.root))]);

    private static ParsedText Compose(((string Form, string Space, bool Joined, UniversalTag Tag)[] Words, string Gap, int Root)[] sentences)
    {
        var text = "";
        var words = ImmutableArray.CreateBuilder<Word>();
        var ranges = ImmutableArray.CreateBuilder<WordRange>();
        foreach (var (forms, gap, root) in sentences)
        {
            var first = words.Count;
            var head = first + (root % forms.Length);
            for (var i = 0; i < forms.Length; i++)
            {
                var (form, space, joined, tag) = forms[i];
                joined &= i > 0;
                var before = i > 0 ? (joined ? "" : space) : first > 0 ? gap : "";
                text += before + form;
                words.Add(new Word(text.Length - form.Length, text.Length)
                {
                    SpaceBefore = before.Length > 0 || words.Count == 0,
                    IsJoined = joined,
                    Tag = tag,
                    Lemma = form,
                    Xpos = "X1",
                    Features = i % 2 == 0 ? "" : "A=1|B=2",
                    Head = first + i == head ? head : first + i < head ? first + i + 1 : first + i - 1,
                    Relation = first + i == head ? "root" : "nsubj:pass",
                });
            }

            ranges.Add(new WordRange(first, words.Count));
        }

        return new ParsedText(text, words.ToImmutable(), ranges.ToImmutable());
    }

    private static string Written(string id, ParsedText parsed)
    {
        using var writer = new StringWriter();
        new ConlluWriter(writer).Write(id, parsed);
        return writer.ToString();
    }

    private static IEnumerable<ConlluDocument> Read(string file) => ConlluReader.Read(new StringReader(file));

    private static ConlluDocument First(string file) => Read(file).First();
}
