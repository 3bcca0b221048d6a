using System.Security.Cryptography;
using System.Text;

namespace Variorum.Reading;

/// <summary>The tables that the text reader loads, each once.</summary>
internal static class ReadingResources
{
    public static ResourceTable Furniture { get; } = Load("furniture");

    public static ResourceTable HeaderWords { get; } = Load("header-words");

    public static ResourceTable Agencies { get; } = Load("agencies");

    public static ResourceTable OutletWords { get; } = Load("outlet-words");

    public static ResourceTable SourceLines { get; } = Load("source-lines");

    public static ResourceTable NotPlaces { get; } = Load("not-places");

    public static ResourceTable GluedNames { get; } = Load("glued-names");

    public static ResourceTable LinkBoxEnds { get; } = Load("link-box-ends");

    public static ResourceTable IntroducingVerbs { get; } = Load("introducing-verbs");

    /// <summary>One hash over every table of this assembly: a changed table is a changed reader.</summary>
    public static string Hash { get; } = HashAll();

    private static ResourceTable Load(string name) => ResourceTable.Load(typeof(ReadingResources).Assembly, $"reading/{name}.tsv");

    private static string HashAll()
    {
        var assembly = typeof(ReadingResources).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
