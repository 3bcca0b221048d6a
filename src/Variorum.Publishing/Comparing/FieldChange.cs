namespace Variorum.Publishing.Comparing;

/// <summary>A key of a line whose value differs.</summary>
/// <param name="Key">The key, as the export names it.</param>
/// <param name="Before">Its value in the earlier record, as text or JSON; null where it has none.</param>
/// <param name="After">Its value in the later record; null where it has none.</param>
public sealed record FieldChange(string Key, string? Before, string? After);
