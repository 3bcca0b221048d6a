using System.Security.Cryptography;
using System.Text;

namespace Variorum.Web.Security;

/// <summary>The token of a desk, compared in a time that says nothing about it.</summary>
internal sealed class DeskToken
{
    /// <summary>Fewer characters could be guessed by trying.</summary>
    public const int LeastLength = 16;

    private readonly byte[] _token;

    /// <summary>What the login's cookie holds in the token's place. Its key lives as long as the process, so a cookie that leaked opens no later desk.</summary>
    private readonly string _cookie;

    public DeskToken(string token)
    {
        _token = Hash(token);
        _cookie = Convert.ToHexStringLower(HMACSHA256.HashData(RandomNumberGenerator.GetBytes(32), _token));
    }

    public string Cookie => _cookie;

    public bool Is(string given) => CryptographicOperations.FixedTimeEquals(Hash(given), _token);

    public bool IsCookie(string given) => CryptographicOperations.FixedTimeEquals(Hash(given), Hash(_cookie));

    /// <summary>Of equal length whatever was given.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
