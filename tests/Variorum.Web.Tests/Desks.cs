namespace Variorum.Web.Tests;

/// <summary>Tests that share one desk.</summary>
[CollectionDefinition(Name)]
public sealed class Desks : ICollectionFixture<OpenDesk>
{
    public const string Name = "desk";
}
