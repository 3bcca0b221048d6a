using System.Text;
using NodaTime;
using Variorum.Model;

namespace Variorum.Store.Tests;

public sealed class PurgeTests : IDisposable
{
    private const string Word = "zwyxkvelm";

    private readonly TemporaryFolder _folder = new();
    private readonly StoredDocument _kept = Samples.Document("Boats stayed.");
    private readonly StoredDocument _doomed = Samples.Document($"The {Word} left the harbour.", new Sighting($"{Word}.txt", null));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_purged_document_is_gone_with_all_that_was_found_in_it_and_the_log_says_so()
    {
        Make();
        using var store = RecordStore.OpenForReading(_folder.Record);

        Assert.Equal(_kept.Id, Assert.Single(store.Documents()).Id);
        Assert.False(store.Contains(_doomed.Id));
        Assert.Empty(store.Analyses(_doomed.Id));
        Assert.Empty(store.Search(Word, 10));
        Assert.Equal([_kept.Id + ".0"], store.Search("stayed", 10));
        Assert.Equal([Purge()], store.Purges());
        Assert.Equal([Purge()], store.Lines<Purge>());
        Assert.Empty(store.Check(CancellationToken.None));
    }

    [Fact]
    public void No_byte_of_its_words_is_left_in_the_file_nor_of_an_older_state_of_them()
    {
        Make(beforePurge: () => Assert.True(Holds(_folder.Record, Word), "the file holds the word before"));

        Assert.False(Holds(_folder.Record, Word));
        Assert.False(Holds(_folder.Record, Word[2..]));
        Assert.Equal(["record.vrec"], _folder.Names());
    }

    [Fact]
    public void What_a_kill_between_taking_out_and_wiping_left_to_do_is_done_by_the_next_opening()
    {
        Make();
        RawFile.Run(_folder.Record, $"CREATE TABLE scrap (x); INSERT INTO scrap VALUES (replace(hex(zeroblob(40000)), '00', '{Word}')); DROP TABLE scrap; UPDATE purge SET wiped = 0");
        Assert.True(Holds(_folder.Record, Word));

        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            store.FinishPurges();
        }

        Assert.False(Holds(_folder.Record, Word));
    }

    [Fact]
    public void A_purge_that_is_stopped_leaves_the_document_in_and_the_record_published_before()
    {
        Fill();
        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            var record = Samples.Record(_kept);
            Assert.Throws<OperationCanceledException>(() => store.TakeOut(Purge(), record, Samples.Summary(record), new CancellationToken(canceled: true)));
        }

        using var reader = RecordStore.OpenForReading(_folder.Record);
        Assert.True(reader.Contains(_doomed.Id));
        Assert.Empty(reader.Purges());
        Assert.Equal(2, reader.Lines<Document>().Count());
        Assert.Equal([_doomed.Id + ".0"], reader.Search(Word, 10));
        Assert.Empty(reader.Check(CancellationToken.None));
    }

    [Fact]
    public void A_document_purged_twice_keeps_the_first_reason()
    {
        Make();
        using var store = RecordStore.OpenForWriting(_folder.Record);
        var record = Samples.Record(_kept);
        store.TakeOut(Purge() with { Because = "another" }, record, Samples.Summary(record), CancellationToken.None);
        Assert.Equal([Purge()], store.Purges());
    }

    [Fact]
    public void Without_a_purge_there_is_nothing_to_finish()
    {
        Fill();
        var before = File.ReadAllBytes(_folder.Record);
        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            store.FinishPurges();
        }

        Assert.Equal(before.Length, File.ReadAllBytes(_folder.Record).Length);
    }

    private Purge Purge() => new(_doomed.Sha256, "Cora Vesk", new LocalDate(2031, 6, 1), "a source asked for it");

    private void Fill()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([.. new[] { _kept, _doomed }.Select(d => d with { Analyses = [d.Analysis("read", "1", $"[\"{Encoding.UTF8.GetString(d.Bytes.Span)}\"]")] })], []);
        store.Index([_kept.Searchable("1", "Boats", "Boats stayed."), _doomed.Searchable("1", "Harbour", $"The {Word} left the harbour.")]);
        var record = Samples.Record(_kept, _doomed);
        store.Publish(record, Samples.Summary(record), CancellationToken.None);

        // A longer result in place of the first leaves the pages of that one free, with the words in them.
        store.SaveAnalyses([_doomed.Analysis("read", "2", string.Join(' ', Enumerable.Repeat(Word, 5_000)))]);
        store.SaveAnalyses([_doomed.Analysis("read", "3", "[]")]);
    }

    private void Make(Action? beforePurge = null)
    {
        Fill();
        beforePurge?.Invoke();
        using var store = RecordStore.OpenForWriting(_folder.Record);
        var record = Samples.Record(_kept) with { Purges = [Purge()] };
        store.TakeOut(Purge(), record, Samples.Summary(record), CancellationToken.None);
    }

    private static bool Holds(string path, string word) => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
}
