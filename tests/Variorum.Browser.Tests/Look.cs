namespace Variorum.Browser.Tests;

/// <summary>How a reader's browser is set.</summary>
/// <param name="Width">How wide its window is, in CSS pixels.</param>
/// <param name="Dark">Whether the system is dark.</param>
/// <param name="Script">Whether scripts run.</param>
public sealed record Look(int Width = 1280, bool Dark = false, bool Script = true);
