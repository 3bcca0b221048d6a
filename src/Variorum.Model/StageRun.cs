namespace Variorum.Model;

/// <summary>A stage that took part in making a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record StageRun(string Name, string Version);
