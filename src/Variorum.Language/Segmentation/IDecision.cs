namespace Variorum.Language.Segmentation;

/// <summary>Answers a question of segmentation by its features: the trained classifier, or a trainer that knows the answer.</summary>
internal interface IDecision
{
    /// <summary>Whether to join, or to end.</summary>
    /// <param name="features">What is known.</param>
    /// <param name="at">The place in the text that is asked about.</param>
    bool Decide(scoped ReadOnlySpan<uint> features, int at);
}
