namespace Variorum.Meaning.Tests.Statements;

/// <summary>Words that somebody said, and stands that an account only reports.</summary>
public sealed class StandTests
{
    [Theory]
    [InlineData("Vael said that the talks were over.")]
    [InlineData("Vael criticised the plan.")]
    [InlineData("Vael called the plan a mistake.")]
    [InlineData("Vael urged the council to leave.")]
    [InlineData("Vael vowed to leave.")]
    [InlineData("The report found that the boats leaked.")]
    public void What_was_said_is_no_stand(string text) => Assert.False(Telling.Of(text, "PER Vael").Only().IsStand);

    [Theory]
    [InlineData("Vael wants to leave.")]
    [InlineData("Vael knows that the talks are over.")]
    [InlineData("Vael supported the plan.")]
    [InlineData("Vael spoke about the plan.")]
    public void A_thought_a_wish_an_act_or_a_topic_is_a_stand(string text) => Assert.True(Telling.Of(text, "PER Vael").Only().IsStand);

    [Theory]
    [InlineData("The boats are expected to leave.")]
    [InlineData("The plan was criticised.")]
    public void What_nobody_is_named_for_is_a_stand(string text) => Assert.True(Telling.Of(text).Only().IsStand);

    [Fact]
    public void A_thing_neither_praises_nor_urges() => Assert.True(Telling.Of("The signs urge customers to stay behind the line.").Only().IsStand);

    // Nobody can look up what "he" said; that somebody said it is kept in the layer.
    [Fact]
    public void What_a_pronoun_says_that_nobody_is_known_for_is_a_stand() => Assert.True(Telling.Of("He said that the talks were over.").Only().IsStand);

    // Trees join "said" to the passive; the governor said it, and a wrong speaker is worse than none.
    [Fact]
    public void A_thing_that_somebody_has_done_something_to_does_not_go_on_to_speak() =>
        Assert.True(Telling.Of("The council's resolution was dismissed by the governor Mira Quell, who threatened the town with fines and said the boats would not leave.", "PER Mira Quell").Only().IsStand);

    [Fact]
    public void What_the_author_thinks_is_a_stand() => Assert.True(Telling.Of("I believe that the talks are over.").Only().IsStand);

    [Fact]
    public void A_name_without_what_is_called_so_says_nothing() => Assert.True(Telling.Of("Vael called the council.", "PER Vael").Only().IsStand);

    [Fact]
    public void Anybody_who_praises_is_nobody_who_did() => Assert.True(Telling.Of("The rule is for people who praise the plan.").Only().IsStand);
}
