using System.Security.Cryptography;

namespace Variorum.Model;

/// <summary>
/// Ids derive from content alone: never from arrival, path, machine or thread, so a permalink survives a re-run elsewhere.
/// </summary>
public static class Ids
{
    /// <summary>How many hexadecimal digits of the SHA-256 name a document: 96 bits, so a chance collision needs some 10^14 documents.</summary>
    public const int DocumentDigits = 24;

    /// <summary>The SHA-256 of bytes as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes)
    {
        System.Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The id of a document: the first <see cref="DocumentDigits"/> digits of the SHA-256 of its bytes.</summary>
    /// <param name="sha256">The SHA-256 as <see cref="Sha256"/> gives it.</param>
    public static string Document(string sha256) => sha256[..DocumentDigits];

    /// <summary>The id of a ruling, from the SHA-256 of its canonical JSON.</summary>
    public static string Ruling(string sha256) => $"ruling-{sha256[..DocumentDigits]}";

    /// <summary>The id of an account: its document's id and its place in the document, from 0.</summary>
    public static string Account(string documentId, int ordinal) => $"{documentId}.{ordinal}";

    /// <summary>The id of something that stands in one account: account, kind, start of its first evidence.</summary>
    /// <param name="accountId">The account's id.</param>
    /// <param name="kind">One word, such as <c>statement</c>.</param>
    /// <param name="start">Where its first evidence starts in the clean text.</param>
    /// <param name="repeat">0 for the first such item of this kind at this place, 1 for the next ….</param>
    public static string Item(string accountId, string kind, int start, int repeat = 0) =>
        repeat == 0 ? $"{accountId}-{kind}-{start}" : $"{accountId}-{kind}-{start}.{repeat}";

    /// <summary>
    /// The id of something that spans accounts (an actor, a series, a disagreement): its kind and where its earliest
    /// evidence stands, earliest by account id and then by start.
    /// </summary>
    public static string Shared(string kind, string accountId, int start) => $"{kind}-{accountId}-{start}";
}
