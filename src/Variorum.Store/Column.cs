namespace Variorum.Store;

/// <summary>A column of a published table beside the line itself: what pages look up and sort by.</summary>
/// <typeparam name="T">The type of the line.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value: text, a number (<see cref="long"/>), or null.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
