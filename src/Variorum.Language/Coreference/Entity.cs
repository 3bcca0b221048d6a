namespace Variorum.Language.Coreference;

/// <summary>What several mentions (or one) refer to.</summary>
/// <param name="Mentions">Indexes of <see cref="CoreferenceChains.Mentions"/>, in the order of the text.</param>
/// <param name="Representative">The index of the mention that says best who or what it is: the fullest name, else the first description, else the first pronoun.</param>
public sealed record Entity(ImmutableArray<int> Mentions, int Representative);
