namespace Variorum.Engine.Planning;

/// <summary>A stage with its place in a plan: its cache key and how its layer is kept.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Key">The hash over its name, version, resources and the keys of the stages it requires: equal keys give equal layers for equal bytes.</param>
/// <param name="Kept">How its layer is kept; null when it is made again each time.</param>
internal sealed record PlannedStage(IAccountStage Stage, string Key, KeptLayer? Kept)
{
    public string Name => Stage.Description.Name;
}
