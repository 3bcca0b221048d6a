namespace Variorum.Reading.Tests;

/// <summary>Sentences about invented towns, long enough to be a body.</summary>
internal static class Samples
{
    public const string Headline = "Port Esk council votes to close the northern docks";
    public const string First = "The council of Port Esk voted on Tuesday to close the northern docks, where some 400 people work.";
    public const string Second = "Two members of the council said that the price of keeping the docks open had become too high.";
    public const string Third = "The decision takes effect in the spring, when the new bridge to the island of Lorn is opened.";
}
