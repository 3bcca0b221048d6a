namespace Variorum.Meaning.Tests.Statements;

/// <summary>Readings that their own words show to be astray stay out of the record.</summary>
public sealed class TrustTests
{
    // The same sentence read whole is a line of the record: what is tested is the sign and not the sentence.
    [Theory]
    [InlineData("Vael said the boats had left, and the council agreed.")]
    [InlineData("The council, Vael said, has left.")]
    [InlineData("“We are fewer than last year,” Vael said.")]
    [InlineData("Vael said it was “over.”")]
    public void A_whole_reading_is_signed(string text) => Assert.False(Telling.Of(text, "PER Vael").Said[0].IsStand);

    [Theory]
    [InlineData("Why did Vael believe that the boats were safe?")]
    [InlineData("Vael denied it on Friday.")]
    [InlineData("Vael said the rules would make it easier to leave, and wants a second gate.")]
    [InlineData("Joren Vost was once a pupil of the mayor and is likely to lead the port, Vael said.")]
    [InlineData("A fringe of the party, continued Vael, “has taken over the harbour and its gates.”")]
    public void A_reading_that_is_cut_or_fused_is_not(string text) => Assert.All(Telling.Of(text, "PER Vael").Said, statement => Assert.True(statement.IsStand, text));
}
