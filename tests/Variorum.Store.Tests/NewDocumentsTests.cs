namespace Variorum.Store.Tests;

/// <summary>What is new is what the last publication with anything new in it brought.</summary>
public sealed class NewDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_publication_that_adds_nothing_leaves_what_is_new_and_a_killed_one_counts_with_the_next()
    {
        var (first, second, third) = (Samples.Document("the first"), Samples.Document("the second one"), Samples.Document("the third and last"));
        using var store = RecordStore.OpenForWriting(_folder.Record);
        Publish(store, first);
        Assert.Equal([first.Id], store.NewDocuments());

        // Saved, but the build ended before it published.
        store.Save([second], []);
        Publish(store, first, second, third);
        Assert.Equal(new[] { second.Id, third.Id }.Order(StringComparer.Ordinal), store.NewDocuments());

        Publish(store, first, second, third);
        Assert.Equal(new[] { second.Id, third.Id }.Order(StringComparer.Ordinal), store.NewDocuments());
    }

    private static void Publish(RecordStore store, params StoredDocument[] documents)
    {
        store.Save(documents, []);
        var record = Samples.Record(documents);
        store.Publish(record, Samples.Summary(record), default);
    }
}
