using System.Text;
using Variorum.Model;

namespace Variorum.Store.Tests;

public sealed class IntegrityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoredDocument _document = Samples.Document("Boats left the harbour of Lowland.");

    public IntegrityTests()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([_document with { Analyses = [_document.Analysis("times", "key-1", "[\"a result of its own\"]")] }], []);
        store.Index([_document.Searchable("key-1", "Harbour", "Boats left.")]);
        var record = Samples.Record(_document);
        store.Publish(record, Samples.Summary(record), CancellationToken.None);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_untouched_record_has_no_findings() => Assert.Empty(Findings());

    [Fact]
    public void A_byte_changed_in_a_kept_result_is_named_and_the_result_is_not_given_out()
    {
        RawFile.Flip(_folder.Record, "a result of its own"u8);

        Assert.Contains(Findings(), f => f.Contains($"the result of stage times for document {_document.Id}", StringComparison.Ordinal));
        using var reader = RecordStore.OpenForReading(_folder.Record);
        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => reader.Analyses().ToArray()).Error);
        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => reader.Analyses(_document.Id)).Error);
    }

    [Theory]
    [InlineData("UPDATE statements SET body = CAST(replace(CAST(body AS TEXT), 'direct', 'mixed') AS BLOB)", "the 1 lines of statements are not the 1 that were published")]
    [InlineData("UPDATE record SET body = x'7b7d'", "the 1 lines of record are not the 1 that were published")]
    [InlineData("UPDATE statements SET body = x'7b'", "line 1 of statements cannot be read")]
    [InlineData("UPDATE citations SET body = x'7b7d'", "the 1 lines of citations are not the 1 that were published")]
    [InlineData("UPDATE statements SET account = 'x.0'", "line 1 of statements has another account")]
    [InlineData("UPDATE statements SET start = 5", "line 1 of statements has another start")]
    [InlineData("UPDATE figures SET series = NULL", "line 1 of figures has another series")]
    [InlineData("DELETE FROM citations", "the 0 lines of citations are not the 1 that were published")]
    [InlineData("DELETE FROM published WHERE file = 'reuse'", "the 1 lines of reuse are not the 0 that were published")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM input", "leads to no row of input")]
    public void What_was_altered_is_named(string tampering, string finding)
    {
        RawFile.Run(_folder.Record, tampering);

        Assert.Contains(Findings(), f => f.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void A_byte_changed_in_the_bytes_of_a_document_shows_in_their_hash_or_stops_the_reading()
    {
        RawFile.Run(_folder.Record, "UPDATE content SET body = CAST(substr(body, 1, 9) || x'00' || substr(body, 11) AS BLOB)");
        using var reader = RecordStore.OpenForReading(_folder.Record);

        Assert.True(ShowsDamage(), "the change goes unseen");

        bool ShowsDamage()
        {
            try
            {
                return Ids.Sha256(reader.ReadBytes(_document.Id)) != _document.Sha256;
            }
            catch (StoreException failure)
            {
                return failure.Error == StoreError.Damaged && failure.Message.Contains(_document.Id, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_sighting_that_cannot_be_is_damage()
    {
        RawFile.Run(_folder.Record, "UPDATE sighting SET part = 9223372036854775807");
        using var reader = RecordStore.OpenForReading(_folder.Record);

        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => reader.Documents().ToArray()).Error);
    }

    [Fact]
    public void A_page_overwritten_is_found()
    {
        var bytes = File.ReadAllBytes(_folder.Record);
        var page = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("a result of its own")) / 8192 * 8192;
        bytes.AsSpan(page, 16).Fill(0xEE);
        File.WriteAllBytes(_folder.Record, bytes);

        Assert.NotEmpty(Findings());
    }

    [Fact]
    public void No_bit_flipped_anywhere_brings_anything_but_a_store_exception()
    {
        var whole = File.ReadAllBytes(_folder.Record);
        for (var at = 0; at < whole.Length; at += 997)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= 0x40;
            File.WriteAllBytes(_folder.Record, bytes);
            try
            {
                using var reader = RecordStore.OpenForReading(_folder.Record);
                reader.Check(CancellationToken.None);
                reader.Search("boats", 10);
                Assert.NotNull(reader.Analyses().ToArray());
                Assert.NotNull(reader.Documents().Select(d => reader.ReadBytes(d.Id)).ToArray());
                Assert.NotNull(reader.Lines<Statement>().ToArray());
            }
            catch (ArgumentException failure) when (failure.ParamName == "document")
            {
                // An id that was changed in the list of documents, and not in the index over it, leads nowhere.
            }
            catch (StoreException failure)
            {
                Assert.Contains(_folder.Record, failure.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_full_disk_is_named_and_the_batch_that_did_not_fit_leaves_nothing()
    {
        var database = RecordFile.OpenForWriting(_folder.Record, Layout.Current);
        database.Run("PRAGMA max_page_count = 60");
        using (var store = new RecordStore(database, writing: true))
        {
            var noise = new byte[600_000];
            for (var i = 0; i < noise.Length; i++)
            {
                noise[i] = (byte)(((i * 7919L * i) >> 5) & 0xFF);
            }

            var failure = Assert.Throws<StoreException>(() => store.Save(
                [Samples.Document("Small."), Samples.Document("Large.") with { Analyses = [new StoredAnalysis("", "times", "1", noise)] }], []));
            Assert.Equal("store.full", failure.Code);
            Assert.Contains("free some space", failure.Message, StringComparison.Ordinal);
            store.Save([Samples.Document("Fits.")], []);
        }

        using var reader = RecordStore.OpenForReading(_folder.Record);
        Assert.Equal(
            new[] { _document.Id, Samples.Document("Fits.").Id }.Order(StringComparer.Ordinal),
            reader.Documents().Select(d => d.Id));
        Assert.Empty(reader.Check(CancellationToken.None));
    }

    private IReadOnlyList<string> Findings()
    {
        using var reader = RecordStore.OpenForReading(_folder.Record);
        return reader.Check(CancellationToken.None);
    }
}
