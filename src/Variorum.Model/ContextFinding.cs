namespace Variorum.Model;

/// <summary>What an account is about, by one of PLOVER's contexts.</summary>
/// <param name="Name">The context ("military", "human_rights").</param>
/// <param name="Words">The words that speak of it, the first of each sentence, in order.</param>
public sealed record ContextFinding(string Name, ImmutableArray<Span> Words);
