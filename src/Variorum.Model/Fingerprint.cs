namespace Variorum.Model;

/// <summary>A short sketch of an account's words, from which copies are found. A layer of an <see cref="Analysis"/>.</summary>
/// <remarks>MinHash (Broder 1997): the share of equal places in two sketches estimates the Jaccard similarity of the two sets of shingles.</remarks>
/// <param name="MinHash">For each of the hash functions, the least hash of any shingle; empty for a text too short to compare.</param>
/// <param name="Shingles">How many different shingles the text has.</param>
public sealed record Fingerprint(ImmutableArray<uint> MinHash, int Shingles);
