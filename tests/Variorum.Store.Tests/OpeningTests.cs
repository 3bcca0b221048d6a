namespace Variorum.Store.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_closed_cleanly_is_one_file()
    {
        MakeRecord();

        Assert.Equal(["record.vrec"], _folder.Names());
    }

    [Fact]
    public void Closing_twice_is_closing_once()
    {
        var store = RecordStore.OpenForWriting(_folder.Record);
        store.Dispose();
        store.Dispose();

        Assert.Equal(["record.vrec"], _folder.Names());
    }

    [Fact]
    public void Reading_leaves_the_folder_and_the_file_as_they_are()
    {
        MakeRecord();
        var before = File.ReadAllBytes(_folder.Record);

        using (var reader = RecordStore.OpenForReading(_folder.Record))
        {
            Assert.Single(reader.Documents());
            Assert.Equal(["record.vrec"], _folder.Names());
        }

        Assert.Equal(["record.vrec"], _folder.Names());
        Assert.Equal(before, File.ReadAllBytes(_folder.Record));
    }

    [Fact]
    public void A_read_only_file_in_a_read_only_folder_can_be_read()
    {
        MakeRecord();
        using var locked = new ReadOnlyFolder(_folder.Root, _folder.Record);

        using var reader = RecordStore.OpenForReading(_folder.Record);

        Assert.Single(reader.Documents());
    }

    [Fact]
    public void Two_may_read_at_once()
    {
        MakeRecord();
        using var first = RecordStore.OpenForReading(_folder.Record);
        using var second = RecordStore.OpenForReading(_folder.Record);

        Assert.Equal(Assert.Single(first.Documents()).Id, Assert.Single(second.Documents()).Id);
    }

    [Fact]
    public void A_record_that_is_not_there_is_not_made_by_reading()
    {
        Fails(StoreError.NotFound, "store.not-found", () => RecordStore.OpenForReading(_folder.Record), "Check the path");
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        Fails(StoreError.NotFound, "store.not-found", () => RecordStore.OpenForWriting(_folder.In("missing/record.vrec")), _folder.In("missing"));
    }

    [Fact]
    public void A_folder_is_no_record()
    {
        Directory.CreateDirectory(_folder.Record);

        Fails(StoreError.Folder, "store.folder", () => RecordStore.OpenForReading(_folder.Record), "one file");
        Fails(StoreError.Folder, "store.folder", () => RecordStore.OpenForWriting(_folder.Record), "one file");
    }

    [Theory]
    [InlineData("short")]
    [InlineData("long")]
    public void A_file_of_another_kind_is_foreign_and_stays_as_it_is(string kind)
    {
        var text = string.Concat(Enumerable.Repeat("The Marsh Guard stays. ", kind == "short" ? 1 : 4000));
        File.WriteAllText(_folder.Record, text);

        Fails(StoreError.Foreign, "store.foreign", () => RecordStore.OpenForReading(_folder.Record), "not a record of Variorum");
        Fails(StoreError.Foreign, "store.foreign", () => RecordStore.OpenForWriting(_folder.Record), "not a record of Variorum");
        Assert.Equal(text, File.ReadAllText(_folder.Record));
        Assert.Equal(["record.vrec"], _folder.Names());
    }

    [Fact]
    public void The_database_of_another_program_is_foreign_and_stays_as_it_is()
    {
        RawFile.Run(_folder.Record, "CREATE TABLE document (id TEXT)");
        var before = File.ReadAllBytes(_folder.Record);

        Fails(StoreError.Foreign, "store.foreign", () => RecordStore.OpenForReading(_folder.Record), "another program");
        Fails(StoreError.Foreign, "store.foreign", () => RecordStore.OpenForWriting(_folder.Record), "another program");
        Assert.Equal(before, File.ReadAllBytes(_folder.Record));
    }

    [Fact]
    public void An_empty_file_is_no_record_to_read_but_one_can_be_made_of_it()
    {
        File.WriteAllBytes(_folder.Record, []);

        Fails(StoreError.Foreign, "store.foreign", () => RecordStore.OpenForReading(_folder.Record), "empty");
        MakeRecord();
        using var reader = RecordStore.OpenForReading(_folder.Record);
        Assert.Single(reader.Documents());
    }

    [Fact]
    public void A_record_of_a_newer_version_is_left_alone()
    {
        MakeRecord();
        RawFile.Run(_folder.Record, "PRAGMA user_version = 99");

        Fails(StoreError.Newer, "store.newer", () => RecordStore.OpenForReading(_folder.Record), "layout 99");
        Fails(StoreError.Newer, "store.newer", () => RecordStore.OpenForWriting(_folder.Record), "layout 99");
    }

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON input BEGIN DELETE FROM not_read; END")]
    [InlineData("CREATE VIEW v AS SELECT * FROM input")]
    [InlineData("CREATE TABLE more (x TEXT)")]
    [InlineData("CREATE INDEX more ON statements (account)")]
    [InlineData("ALTER TABLE figures ADD COLUMN more TEXT")]
    [InlineData("DROP TABLE aliases")]
    [InlineData("PRAGMA user_version = -1")]
    public void A_record_whose_tables_were_altered_is_refused(string tampering)
    {
        MakeRecord();
        RawFile.Run(_folder.Record, tampering);

        Fails(StoreError.Damaged, "store.damaged", () => RecordStore.OpenForReading(_folder.Record), "altered");
        Fails(StoreError.Damaged, "store.damaged", () => RecordStore.OpenForWriting(_folder.Record), "altered");
    }

    [Fact]
    public void A_file_cut_short_is_damaged()
    {
        MakeRecord();
        using (var file = File.OpenWrite(_folder.Record))
        {
            file.SetLength(file.Length / 2);
        }

        var failure = Assert.Throws<StoreException>(() =>
        {
            using var reader = RecordStore.OpenForReading(_folder.Record);
            foreach (var finding in reader.Check(CancellationToken.None))
            {
                throw new StoreException(StoreError.Damaged, finding);
            }
        });
        Assert.Equal(StoreError.Damaged, failure.Error);
    }

    [Fact]
    public void A_record_held_for_writing_is_in_use_for_everybody_else()
    {
        using var holder = RecordStore.OpenForWriting(_folder.Record);

        Fails(StoreError.InUse, "store.in-use", () => RecordStore.OpenForWriting(_folder.Record), "in use by another process");
        Fails(StoreError.InUse, "store.in-use", () => RecordStore.OpenForReading(_folder.Record), "in use by another process");
    }

    [Fact]
    public void A_record_that_is_being_read_cannot_be_opened_for_writing_while_the_reader_reads()
    {
        MakeRecord();
        using var reader = RecordStore.OpenForReading(_folder.Record);
        using var documents = reader.Documents().GetEnumerator();
        Assert.True(documents.MoveNext());

        Fails(StoreError.InUse, "store.in-use", () => RecordStore.OpenForWriting(_folder.Record), "in use by another process");
    }

    [Fact]
    public void A_path_with_characters_that_mean_something_elsewhere_is_a_path()
    {
        var path = _folder.In("a file?mode=memory&x=%20#é.vrec");
        RecordStore.OpenForWriting(path).Dispose();

        RecordStore.OpenForReading(path).Dispose();
        Assert.True(File.Exists(path));
    }

    private void MakeRecord()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([Samples.Document("Boats left.")], []);
    }

    private void Fails(StoreError error, string code, Func<RecordStore> open, string words)
    {
        var failure = Assert.Throws<StoreException>(() => open().Dispose());
        Assert.Equal(error, failure.Error);
        Assert.Equal(code, failure.Code);
        Assert.Contains(_folder.Root, failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }
}
