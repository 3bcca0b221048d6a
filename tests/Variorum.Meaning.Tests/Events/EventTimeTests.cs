namespace Variorum.Meaning.Tests.Events;

/// <summary>Which of the times of a sentence is that of an event.</summary>
public sealed class EventTimeTests
{
    [Theory]
    [InlineData("Rebels attacked the port of Vessa on Sunday.", "attacked", "Sunday")]

    // What two clauses tell as of the same time has one time, whichever of them says it.
    [InlineData("Nine people were killed when patrol boats shelled the harbour on Sunday.", "killed", "Sunday")]
    [InlineData("On Sunday, rebels attacked the port while troops shelled the town of Arda.", "shelled", "Sunday")]

    // What one subject is told to do in one breath has one time.
    [InlineData("The minister on Sunday criticized the army and accused the rebels of murder.", "accused", "Sunday")]
    [InlineData("The mayor of Arda spoke on Sunday, accusing the rebels of murder.", "accusing", "Sunday")]

    // On Sunday he greeted them or the rebels freed them; a mark before the participle keeps the day to it.
    [InlineData("The president greeted three prisoners freed by rebels on Sunday.", "freed", null)]
    [InlineData("The president greeted the prisoners, freed by rebels on Sunday.", "freed", "Sunday")]

    // May is when it began, not when it was.
    [InlineData("Forty fishermen have been killed since May.", "killed", null)]
    [InlineData("Forty fishermen were killed in May.", "killed", "May")]

    // Who is at it now is not at it in a year that is past.
    [InlineData("The prosecutor is investigating the mayor in 2016.", "investigating", null)]

    // The flight is the Friday's, not the arrest.
    [InlineData("Police arrested a man who had fled the town of Arda on Friday.", "arrested", null)]
    public void The_time_is_that_of_its_clause_or_of_one_of_the_same_time(string text, string trigger, string? time)
    {
        var analysis = EventSample.Read(text);
        var found = analysis.Get<Model.Events>().Found.First(found => found.Trigger.In(text).ToString() == trigger);
        Assert.Equal(time, found.Time is { } index ? analysis.Get<Model.Times>().Timexes[index].Span.In(text).ToString() : null);
    }
}
