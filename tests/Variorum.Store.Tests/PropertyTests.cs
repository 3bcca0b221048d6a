using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;

namespace Variorum.Store.Tests;

public sealed class PropertyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordStore _store;

    public PropertyTests() => _store = RecordStore.OpenForWriting(_folder.Record);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Any_bytes_and_names_come_back() => Prop.ForAll<byte[], NonNull<string>, NonNull<string>>((bytes, name, encoding) =>
    {
        var document = new StoredDocument
        {
            Sha256 = Ids.Sha256(bytes),
            Bytes = bytes,
            Reader = "text",
            Encoding = encoding.Get,
            Sightings = [new Sighting(name.Get, new Container(name.Get + "x", "1", 3))],
        };
        _store.Save([document], []);
        var line = _store.Documents().Single(d => d.Id == document.Id);
        return bytes.AsSpan().SequenceEqual(_store.ReadBytes(document.Id)) && line.Names.Contains(Decoded(name.Get)) && line.Bytes == bytes.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_result_and_key_come_back() => Prop.ForAll<byte[], NonNull<string>, NonNull<string>>((body, stage, key) =>
    {
        var document = Samples.Document("Boats left.");
        _store.Save([document with { Analyses = [new StoredAnalysis(document.Id, stage.Get, key.Get, body)] }], []);
        var back = _store.Analyses(document.Id).Single(a => a.Stage == Decoded(stage.Get));
        return back.Key == Decoded(key.Get) && back.Body.Span.SequenceEqual(body);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_words_make_a_search_fail() => Prop.ForAll<string>(words => _store.Search(words ?? "", 5) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_and_repetition_of_saving_do_not_show() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll<int[]>(order =>
    {
        var documents = order.Select(i => Samples.Document($"{i % 9}", new Sighting($"{i % 4}.txt", null))).ToImmutableArray();
        using var folder = new TemporaryFolder();
        return Saved(folder.In("a.vrec"), documents) == Saved(folder.In("b.vrec"), [.. documents.Reverse(), .. documents]);
    }));

    private static string Saved(string path, ImmutableArray<StoredDocument> documents)
    {
        using var store = RecordStore.OpenForWriting(path);
        foreach (var document in documents)
        {
            store.Save([document], [new NotRead($"{document.Bytes.Length}", "why")]);
        }

        return string.Join('\n', store.Documents().Select(d => $"{d.Id} {string.Join(',', d.Names)}").Concat(store.NotRead().Select(n => n.Name)));
    }

    /// <summary>What UTF-8 keeps of a string: a lone surrogate becomes U+FFFD.</summary>
    private static string Decoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
