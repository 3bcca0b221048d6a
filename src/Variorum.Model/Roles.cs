namespace Variorum.Model;

/// <summary>What the persons of an account are said to be. A layer of an <see cref="Analysis"/>.</summary>
/// <param name="Found">The roles in order of their place.</param>
public sealed record Roles(ImmutableArray<RoleFinding> Found);
