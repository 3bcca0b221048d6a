namespace Variorum.Model;

/// <summary>What an account is about, by one of PLOVER's contexts.</summary>
/// <param name="Name">The context ("military", "human_rights").</param>
/// <param name="Evidence">Some of the words that speak of it, one a sentence.</param>
public sealed record AccountContext(string Name, ImmutableArray<Evidence> Evidence);
