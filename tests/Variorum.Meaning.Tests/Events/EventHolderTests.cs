namespace Variorum.Meaning.Tests.Events;

/// <summary>By whose word an event is told.</summary>
public sealed class EventHolderTests
{
    [Theory]
    [InlineData("The minister said that rebels attacked the port of Arda.", "attacked", "The minister")]
    [InlineData("Rebels attacked the port of Arda, the minister said.", "attacked", "the minister")]

    // What is told beside a thing that somebody speaks of is the account's.
    [InlineData("The minister was referring to the fishermen of Arda, who were shot in June.", "shot", null)]

    // Who issues a report that blames says by it that he blames: the account tells it.
    [InlineData("The minister issued a report blaming the rebels for the fire.", "blaming", null)]

    // When it was asked is the account's, not part of what was asked.
    [InlineData("The army asked the court to allow the raid after judges criticized the minister.", "criticized", null)]

    // "Expressed support" is no word of the one who expresses it.
    [InlineData("The minister expressed support for the fishermen.", "expressed support", null)]
    public void The_holder_is_whose_words_tell_it(string text, string trigger, string? holder)
    {
        var analysis = EventSample.Read(text);
        var found = analysis.Get<Model.Events>().Found.First(found => found.Trigger.In(text).ToString() == trigger);
        Assert.Equal(holder, found.Holder is { } index ? analysis.Get<Model.Statements>().Said[index].Speaker!.Value.In(text).ToString() : null);
    }
}
