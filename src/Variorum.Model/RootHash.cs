using System.Security.Cryptography;
using System.Text;

namespace Variorum.Model;

/// <summary>
/// The one hash that stands for everything a record was made from: equal root hashes mean equal documents and rulings.
/// </summary>
/// <remarks>
/// The SHA-256 over one line an input, in ordinal order: <c>document SHA256\n</c> for each document, <c>ruling SHA256\n</c> for each ruling
/// (the hash of its canonical line). Names and paths do not enter.
/// </remarks>
public static class RootHash
{
    /// <summary>The root hash over documents and rulings, in any order.</summary>
    /// <param name="documents">The SHA-256 of each document.</param>
    /// <param name="rulings">The SHA-256 of each ruling.</param>
    public static string Of(IEnumerable<string> documents, IEnumerable<string> rulings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in documents.Select(d => $"document {d}\n").Concat(rulings.Select(r => $"ruling {r}\n")).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.ASCII.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
