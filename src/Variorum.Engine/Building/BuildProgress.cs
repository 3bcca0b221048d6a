namespace Variorum.Engine.Building;

/// <summary>A mark a build passes.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Done">How many inputs are done in this phase.</param>
/// <param name="Detail">The input or round it is at.</param>
public readonly record struct BuildProgress(BuildPhase Phase, int Done, string Detail);
