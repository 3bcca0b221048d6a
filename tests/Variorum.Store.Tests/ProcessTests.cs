namespace Variorum.Store.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Another_process_finds_a_record_in_use_only_as_long_as_it_is()
    {
        using (RecordStore.OpenForWriting(_folder.Record))
        {
            Assert.Equal(OtherProcess.InUse, OtherProcess.Run(OtherProcess.Open, _folder.Record));
        }

        Assert.Equal(0, OtherProcess.Run(OtherProcess.Open, _folder.Record));
    }

    [Fact]
    public void A_process_killed_while_it_saves_loses_nothing_that_was_acknowledged_and_leaves_nothing_that_was_not()
    {
        Assert.NotEqual(0, OtherProcess.Run(OtherProcess.DieSaving, _folder.Record));
        Assert.True(File.Exists(_folder.Record + "-wal"), "the process was killed before it could close the record");

        using (var reader = RecordStore.OpenForReading(_folder.Record))
        {
            Assert.Equal(Samples.Document("Acknowledged.").Id, Assert.Single(reader.Documents()).Id);
        }

        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            Assert.Equal(Samples.Document("Acknowledged.").Id, Assert.Single(store.Documents()).Id);
            Assert.Empty(store.Check(CancellationToken.None));
            store.Save([Samples.Document("Never acknowledged.")], []);
        }

        Assert.Equal(["record.vrec"], _folder.Names());
    }
}
