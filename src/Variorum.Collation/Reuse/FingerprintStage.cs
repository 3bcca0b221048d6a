using System.Numerics;
using System.Runtime.InteropServices;

namespace Variorum.Collation;

/// <summary>
/// Sketches an account's words, so that copies are found without comparing every account with every other.
/// MinHash over shingles of five words (Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
public sealed class FingerprintStage : IAccountStage
{
    /// <summary>How many hash functions a sketch has.</summary>
    public const int Hashes = 64;

    /// <summary>A text of fewer different shingles than this is too short to tell a copy from a coincidence.</summary>
    private const int LeastShingles = 12;

    /// <summary>Kept from account to account, because it grows with the text.</summary>
    [ThreadStatic]
    private static (List<Shingle> Found, HashSet<ulong> Different)? _kept;

    private static readonly uint[] Multipliers = Constants(0x243F6A8885A308D3, odd: true);
    private static readonly uint[] Increments = Constants(0x13198A2E03707344, odd: false);

    /// <inheritdoc/>
    public StageDescription Description { get; } = new() { Name = "fingerprint", Version = "1", Provides = typeof(Fingerprint) };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var (found, shingles) = _kept ??= ([], []);
        found.Clear();
        shingles.Clear();
        Shingles.Add(analysis.Account, found);
        foreach (var shingle in found)
        {
            shingles.Add(shingle.Hash);
        }

        return new Fingerprint(shingles.Count < LeastShingles ? [] : Sketch(shingles), shingles.Count);
    }

    private static ImmutableArray<uint> Sketch(HashSet<ulong> shingles)
    {
        var least = new uint[Hashes];
        Array.Fill(least, uint.MaxValue);
        var lanes = MemoryMarshal.Cast<uint, Vector<uint>>(least.AsSpan());
        var multipliers = MemoryMarshal.Cast<uint, Vector<uint>>(Multipliers.AsSpan());
        var increments = MemoryMarshal.Cast<uint, Vector<uint>>(Increments.AsSpan());
        foreach (var shingle in shingles)
        {
            var folded = new Vector<uint>((uint)(shingle >> 32) ^ unchecked((uint)shingle));
            for (var i = 0; i < lanes.Length; i++)
            {
                lanes[i] = Vector.Min(lanes[i], (folded * multipliers[i]) + increments[i]);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(least);
    }

    /// <summary>Fixed constants by SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static uint[] Constants(ulong seed, bool odd)
    {
        var constants = new uint[Hashes];
        for (var i = 0; i < Hashes; i++)
        {
            unchecked
            {
                seed += 0x9E3779B97F4A7C15;
                var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
                constants[i] = (uint)(mixed >> 32) | (odd ? 1u : 0u);
            }
        }

        return constants;
    }
}
