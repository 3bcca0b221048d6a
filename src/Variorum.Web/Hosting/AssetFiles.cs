using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Variorum.Web.Hosting;

/// <summary>The style sheet and scripts, embedded in the program. The address of each holds its hash: a browser may keep it for ever, and a new version has a new address.</summary>
internal static class AssetFiles
{
    private const int HashDigits = 12;
    private const string Prefix = "web/assets/";

    private static readonly FrozenDictionary<string, Asset> ByName = Load().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Asset> ByAddress = ByName.Values.ToFrozenDictionary(asset => asset.Address, StringComparer.Ordinal);

    /// <summary>The address of an asset.</summary>
    /// <param name="name">Its file's name.</param>
    public static string Address(string name) => ByName[name].Address;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{file}", (string file, HttpResponse response) =>
        {
            if (!ByAddress.TryGetValue($"/assets/{file}", out var asset))
            {
                return Results.NotFound();
            }

            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Bytes, asset.ContentType);
        }).WithMetadata(new WithoutRecord());

    private static IEnumerable<Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var name = resource[Prefix.Length..];
            var extension = Path.GetExtension(name);
            var type = extension switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", _ => "image/svg+xml" };
            yield return new Asset(name, $"/assets/{Path.GetFileNameWithoutExtension(name)}.{Ids.Sha256(bytes)[..HashDigits]}{extension}", type, bytes);
        }
    }

    private sealed record Asset(string Name, string Address, string ContentType, byte[] Bytes);
}
