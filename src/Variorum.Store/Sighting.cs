using Variorum.Model;

namespace Variorum.Store;

/// <summary>A place where the bytes of a document were met.</summary>
/// <param name="Name">The path as given, or a JSON line's id.</param>
/// <param name="Container">The file that held them as a part; null for a file of its own.</param>
public sealed record Sighting(string Name, Container? Container);
