using System.Collections.Immutable;
using System.Globalization;

namespace Variorum.Store;

/// <summary>The numbered migrations, embedded from <c>Migrations/NNNN-what.sql</c>. One that was ever released is never edited.</summary>
internal static class Migrations
{
    private const string Folder = "store/migrations/";
    private const int NumberDigits = 4;

    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<Migration> All { get; } = Load();

    private static ImmutableArray<Migration> Load()
    {
        var assembly = typeof(Migrations).Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames()
               where name.StartsWith(Folder, StringComparison.Ordinal)
               let version = int.Parse(name.AsSpan(Folder.Length, NumberDigits), CultureInfo.InvariantCulture)
               orderby version
               select new Migration(version, Read(name)),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
