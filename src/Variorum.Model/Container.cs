namespace Variorum.Model;

/// <summary>A file that holds documents as parts: a JSON Lines file.</summary>
/// <param name="Name">The path as given.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes as they lie on disk (compressed where it is compressed).</param>
/// <param name="Part">Which part: the line number, from 1.</param>
public sealed record Container(string Name, string Sha256, int Part);
