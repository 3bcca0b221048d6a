using Variorum.Model;

namespace Variorum.Meaning.Tests.Events;

/// <summary>What of a headline and of the first sentences a record may hold, and what of it is the news of the day.</summary>
public sealed class EventNewsTests
{
    private const string Body = "Fishermen of the town of Arda shouted in the harbour for an hour.";

    // The present of a headline tells the news; its past is a participle, so that its subject is whom it is done to.
    [Theory]
    [InlineData("Ada Vost condemns the fishermen over speech", true)]
    [InlineData("Ada Vost condemned over speech", false)]
    public void A_past_without_object_in_a_headline_is_not_read_as_the_deed_of_its_subject(string title, bool isPlain) =>
        Assert.Equal(isPlain, EventSample.Read(Body, title).Get<Model.Events>().Found.Any(found => found.IsPlain));

    [Theory]
    [InlineData("The minister condemned the fishermen.", true)]

    // What had gone before, or was done again and again, is not of the day.
    [InlineData("The minister has condemned the fishermen.", false)]
    [InlineData("The minister repeatedly condemned the fishermen.", false)]

    // What somebody says may long have happened.
    [InlineData("The court said that the minister condemned the fishermen.", false)]
    public void The_news_of_an_account_is_told_in_the_past_at_the_head_of_a_main_clause(string text, bool isNews) =>
        Assert.Equal(isNews, EventSample.Read(text).Get<Model.Events>().Found.Single(found => found.Type == EventType.Accuse).IsNews);
}
