namespace Variorum.Collation;

/// <summary>Two names that a ruling gives to one actor.</summary>
/// <param name="First">A name.</param>
/// <param name="Second">Another.</param>
/// <param name="Reason">Who ruled so, when and why, as a sentence.</param>
internal readonly record struct ActorMerge(Place First, Place Second, string Reason);
