using Variorum.Store;

namespace Variorum.Engine.Purging;

/// <summary>Finds the document that a user means.</summary>
public static class DocumentNames
{
    private const int FewestDigits = 8;

    /// <summary>The documents of a record that go by a name: an id or SHA-256, the first eight digits or more of one, or a name the document came under, with or without its folders.</summary>
    /// <param name="record">The record's file.</param>
    /// <param name="name">The name.</param>
    /// <returns>The documents, by id; several where the name is ambiguous.</returns>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public static ImmutableArray<Document> Find(string record, string name)
    {
        using var store = RecordStore.OpenForReading(record);
        return [.. store.Documents().Where(document => IsOf(document, name))];
    }

    /// <summary>What was purged from a record and goes by a hash or the first digits of it.</summary>
    /// <param name="record">The record's file.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public static ImmutableArray<Purge> FindPurged(string record, string name)
    {
        using var store = RecordStore.OpenForReading(record);
        return [.. store.Purges().Where(purge => IsHash(purge.Sha256, name))];
    }

    private static bool IsOf(Document document, string name) =>
        IsHash(document.Sha256, name) || document.Names.Any(met => met == name || Path.GetFileName(met) == name);

    private static bool IsHash(string sha256, string name) => name.Length >= FewestDigits && sha256.StartsWith(name, StringComparison.Ordinal);
}
