namespace Variorum.Model;

/// <summary>An input that could not be read.</summary>
/// <param name="Name">Its name: the path as given, with the line where it is a part (<c>file.jsonl:12</c>).</param>
/// <param name="Reason">Why, and what to do, in a sentence.</param>
public sealed record NotRead(string Name, string Reason);
