namespace Variorum.Meaning.Tests.Ledger;

/// <summary>Which pronouns sign an entry: better no line than one by the wrong person, but a plain one stands.</summary>
public sealed class DoubtfulPronounsTests
{
    [Theory]
    [InlineData("Adil Vost spoke on Sunday. He refused to name the ships.")]
    [InlineData("Adil Vost spoke on Sunday and praised Mara Velin. He refused to name the ships.")]
    [InlineData("Adil Vost spoke of the death of Tomas Holt. He refused to name the ships.")]
    public void A_pronoun_signs_where_one_person_is_near_or_the_other_stands_aside(string text) => Assert.Equal("Adil Vost", Maker(text));

    [Theory]
    [InlineData("Adil Vost met the mayors. Tomas Holt left the hall. He refused to name the ships.")]
    [InlineData("Adil Vost met the mayors. Tomas Holt’s campaign was built on fear. He refused to name the ships.")]
    public void A_rival_between_a_name_and_its_pronoun_is_never_passed_over(string text) => Assert.NotEqual("Adil Vost", Maker(text));

    [Fact]
    public void A_name_many_sentences_off_signs_nothing() =>
        Assert.Null(Maker($"Adil Vost spoke on Sunday. {string.Concat(Enumerable.Repeat("The rain fell on the harbour. ", 6))}He refused to name the ships."));

    private static string? Maker(string text) =>
        Account.Read(text).Found is [{ By: [var maker, ..] }, ..] ? (maker.Name ?? maker.Words).In(text).ToString() : null;
}
