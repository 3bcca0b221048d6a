using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Variorum.Language;

/// <summary>The tables of <c>resources/language</c>, which this assembly embeds.</summary>
internal static class Resources
{
    public static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), name);

    public static WordSet Words(string name) => WordSet.Load(Assembly.GetExecutingAssembly(), name);

    /// <summary>One hash over several tables, for the cache key of the stage that reads them; it reads none of them as a table, for a plan is made where nothing is analysed too.</summary>
    public static string HashOf(params ReadOnlySpan<string> names)
    {
        var hashes = new StringBuilder();
        foreach (var name in names)
        {
            using var bytes = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            hashes.Append(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        return Ids.Sha256(Encoding.ASCII.GetBytes(hashes.ToString()));
    }
}
