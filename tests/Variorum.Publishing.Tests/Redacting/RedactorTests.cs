using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing.Redacting;

namespace Variorum.Publishing.Tests.Redacting;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("Ada Lorn spoke.", "███ ████ spoke.")]
    [InlineData("Then ADA LORN’s aide spoke.", "Then ███ ████’s aide spoke.")]
    [InlineData("Ada\n\u00a0Lorn", "███\n\u00a0████")]
    [InlineData("Ada-Lorn, ada_lorn.html", "███-████, ███_████.html")]
    [InlineData("Ada Lo\u00adrn", "███ █████")]
    [InlineData("Áda Lo\u0301rn", "███ █████")]
    public void A_listed_name_is_masked_however_it_is_written(string text, string masked) => Assert.Equal(masked, For("Ada Lorn").Mask(text));

    [Theory]
    [InlineData("Ada Lornsen spoke.")]
    [InlineData("Nada Lorn")]
    [InlineData("Ada, Lorn and others")]
    [InlineData("Ada")]
    public void Other_words_stay(string text) => Assert.Equal(text, For("Ada Lorn").Mask(text));

    [Fact]
    public void Of_two_names_that_overlap_both_are_masked() =>
        Assert.Equal("███ ████ ███████", For("Ada Lorn", "Lorn Council").Mask("Ada Lorn Council"));

    [Fact]
    public void A_name_that_begins_another_does_not_keep_it_from_being_masked() =>
        Assert.Equal("███ ████ and ███", For("Ada", "Ada Lorn").Mask("Ada Lorn and Ada"));

    [Fact]
    public void A_surrogate_pair_becomes_two_so_that_offsets_hold() =>
        Assert.Equal("x ████ y", For("\U00010400aB").Mask("x \U00010400ab y"));

    [Fact]
    public void In_a_script_without_spaces_a_name_is_masked_inside_a_word() =>
        Assert.Equal("前██後", For("安達").Mask("前安達後"));

    [Fact]
    public void Points_of_an_abbreviation_stay_and_its_letters_go() => Assert.Equal("the █.█. fleet", For("U.L.").Mask("the U.L. fleet"));

    [Fact]
    public void Every_form_of_an_actor_known_by_a_listed_name_is_masked()
    {
        var redactor = new Redactor(RedactionList.Parse("r", "qasem dorn"), [Actor("Qassem Dorn", "Qasem Dorn", "Dorn"), Actor("Bela Dornan", "Bela")]);
        Assert.Equal("██████ ████, █████ ████, ████; Bela Dornan", redactor.Mask("Qassem Dorn, Qasem Dorn, Dorn; Bela Dornan"));
    }

    [Fact]
    public void Without_names_nothing_changes()
    {
        var redactor = new Redactor(RedactionList.Empty, [Actor("Ada Lorn")]);
        Assert.True(redactor.IsEmpty);
        Assert.Equal("Ada Lorn", redactor.Mask("Ada Lorn"));
        Assert.False(redactor.Hides("Ada Lorn"));
    }

    [Fact]
    public void In_a_line_words_are_masked_and_keys_ids_and_offsets_stay()
    {
        var actor = new Actor
        {
            Id = "actor-a.0-5", Kind = ActorKind.Person, Name = "Ada Lorn", Aliases = [new ActorAlias("Lorn \"the\" First", 2)], MentionCount = 2,
            Evidence = [new Evidence { Document = "a", Place = EvidencePlace.Text, Account = "a.0", Start = 5, End = 13, Text = "Ada Lorn", Rule = "actors.same-name" }],
        };
        var masked = For("Ada Lorn", "Lorn", "actor", "person", "name", "a").MaskJson(RecordJson.ToBytes(actor));
        Assert.Equal(
            "{\"id\":\"actor-a.0-5\",\"kind\":\"person\",\"name\":\"███ ████\",\"aliases\":[{\"text\":\"████ \\\"the\\\" First\",\"count\":2}],\"roles\":[],\"mention_count\":2,"
            + "\"evidence\":[{\"document\":\"a\",\"in\":\"text\",\"account\":\"a.0\",\"start\":5,\"end\":13,\"text\":\"███ ████\",\"rule\":\"actors.same-name\"}]}",
            Encoding.UTF8.GetString(masked));
    }

    [Fact]
    public void A_line_without_a_name_keeps_its_bytes()
    {
        var line = "{\"a\":[1.5,-2,true,null,\"x\\n\\\"😀\\u0001\"],\"b\":{}}"u8;
        Assert.Equal(line.ToArray(), For("Ada Lorn").MaskJson(line));
    }

    [Theory]
    [InlineData("ada lorn", true)]
    [InlineData("speech LORN", true)]
    [InlineData("Álorn lórn", true)]
    [InlineData("ada\"*", true)]
    [InlineData("of the harbour", false)]
    [InlineData("lornsen", false)]
    public void A_search_by_a_word_of_a_masked_name_is_hidden_since_its_hits_would_tell_where_it_stands(string query, bool hidden) =>
        Assert.Equal(hidden, For("Ada of Lorn").Hides(query));

    [Fact]
    public void Masking_keeps_every_length_and_leaves_no_name_behind_and_masks_no_more_the_second_time() =>
        Prop.ForAll(
            (from parts in Gen.Elements("Ada", "lorn", "LORN", " ", "\n", "-", "x", ".", "\u0301", "\u00ad", "\ud800", "😀", "安", "Lornsen").ArrayOf()
             select string.Concat(parts)).ToArbitrary(),
            text =>
            {
                var redactor = For("Ada Lorn", "安");
                var masked = redactor.Mask(text);
                return masked.Length == text.Length
                    && !masked.Contains('安', StringComparison.Ordinal)
                    && redactor.Mask(masked) == masked
                    && text.Zip(masked).All(pair => pair.First == pair.Second || pair.Second == '█');
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_no_JSON_is_refused() => Assert.ThrowsAny<JsonException>(() => For("x").MaskJson("{\"a\":"u8));

    private static Redactor For(params string[] names) => new(RedactionList.Parse("list", string.Join('\n', names)), []);

    private static Actor Actor(string name, params string[] aliases) => new()
    {
        Id = name, Kind = ActorKind.Person, Name = name, Aliases = [.. aliases.Select(alias => new ActorAlias(alias, 1))], MentionCount = 1, Evidence = [],
    };
}
