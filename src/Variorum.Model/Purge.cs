namespace Variorum.Model;

/// <summary>A document that was taken out of a record for good. A line of <c>purges.jsonl</c>; all that is left of it.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, by which they are known should they come again.</param>
/// <param name="By">Who had it removed.</param>
/// <param name="On">When.</param>
/// <param name="Because">Why.</param>
public sealed record Purge(string Sha256, string By, LocalDate On, string Because);
