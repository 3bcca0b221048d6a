using System.Text;
using Variorum.Model;
using Variorum.Model.Json;

namespace Variorum.Store.Tests;

public sealed class RecordStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_comes_back_as_it_was_saved()
    {
        var document = Samples.Document("The Marsh Guard stays.", new Sighting("b.txt", null), new Sighting("a.txt", null)) with
        {
            Url = "https://lowland.example/1",
            Retrieved = "2031-05-04T10:00:00Z",
        };
        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            store.Save([document], []);
        }

        using var reader = RecordStore.OpenForReading(_folder.Record);
        var line = Assert.Single(reader.Documents());
        Assert.Equal(document.Id, line.Id);
        Assert.Equal(document.Sha256, line.Sha256);
        Assert.Equal(["a.txt", "b.txt"], line.Names);
        Assert.Null(line.Container);
        Assert.Equal(document.Bytes.Length, line.Bytes);
        Assert.Equal("https://lowland.example/1", line.Url);
        Assert.Equal("2031-05-04T10:00:00Z", line.Retrieved);
        Assert.Equal(document.Bytes.ToArray(), reader.ReadBytes(document.Id));
        Assert.True(reader.Contains(document.Id));
        Assert.False(reader.Contains("000000000000000000000000"));
    }

    [Fact]
    public void The_same_bytes_met_again_are_one_document_with_more_names_and_the_least_container()
    {
        var first = Samples.Document("Boats left.", new Sighting("id-9", new Container("z.jsonl", "11", 2)));
        var again = Samples.Document("Boats left.", new Sighting("id-1", new Container("b.jsonl", "22", 10)), new Sighting("id-1", new Container("b.jsonl", "22", 9)));
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Save([first], []);
        store.Save([again, again], []);
        store.Save([again], []);

        var line = Assert.Single(store.Documents());
        Assert.Equal(["id-1", "id-9"], line.Names);
        Assert.Equal(new Container("b.jsonl", "22", 9), line.Container);
    }

    [Fact]
    public void A_container_that_grew_is_known_by_its_new_hash()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Save([Samples.Document("Boats left.", new Sighting("id", new Container("a.jsonl", "old", 1)))], []);
        store.Save([Samples.Document("Boats left.", new Sighting("id", new Container("a.jsonl", "new", 1)))], []);

        Assert.Equal("new", Assert.Single(store.Documents()).Container!.Sha256);
    }

    [Fact]
    public void An_analysis_replaces_the_one_of_its_stage()
    {
        var document = Samples.Document("Boats left.");
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Save([document with { Analyses = [document.Analysis("times", "1", "[1]"), document.Analysis("names", "1", "[]")] }], []);
        store.SaveAnalyses([document.Analysis("times", "2", "[2]")]);

        Assert.Equal(
            [("names", "1", "[]"), ("times", "2", "[2]")],
            store.Analyses(document.Id).Select(a => (a.Stage, a.Key, Encoding.UTF8.GetString(a.Body.Span))));
        Assert.Equal([new AnalysisKey(document.Id, "names", "1"), new AnalysisKey(document.Id, "times", "2")], store.AnalysisKeys());
    }

    [Fact]
    public void Analyses_come_in_the_order_of_document_and_stage_whatever_the_order_of_saving()
    {
        var documents = Enumerable.Range(0, 40).Select(i => Samples.Document($"Boat {i} left.")).ToArray();
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Save([.. documents.Select(d => d with { Analyses = [d.Analysis("times", "1", "[]"), d.Analysis("names", "1", "[]")] })], []);

        var expected = documents.Select(d => d.Id).Order(StringComparer.Ordinal).SelectMany(id => new[] { (id, "names"), (id, "times") });
        Assert.Equal(expected, store.Analyses().Select(a => (a.Document, a.Stage)));
        Assert.Equal(documents.Select(d => d.Id).Order(StringComparer.Ordinal), store.Documents().Select(d => d.Id));
    }

    [Fact]
    public void An_analysis_of_a_document_that_is_not_kept_is_refused_and_nothing_of_its_batch_stays()
    {
        var kept = Samples.Document("Boats left.");
        var unknown = Samples.Document("Nobody left.");
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([kept], []);

        Assert.Throws<ArgumentException>(() => store.SaveAnalyses([kept.Analysis("times", "1", "[]"), unknown.Analysis("times", "1", "[]")]));

        Assert.Empty(store.Analyses());
    }

    [Fact]
    public void What_could_not_be_read_is_forgotten_when_it_is_tried_again_and_only_then()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([], [new NotRead("b.jsonl:12", "broken"), new NotRead("b.jsonl", "ends early"), new NotRead("a.txt", "empty"), new NotRead("a.txt", "empty")]);
        store.Save([], [new NotRead("b.jsonl2", "binary")]);

        store.Retry(new HashSet<string>(StringComparer.Ordinal) { "b.jsonl" });

        Assert.Equal([new NotRead("a.txt", "empty"), new NotRead("b.jsonl2", "binary")], store.NotRead());
    }

    [Theory]
    [InlineData("news")]
    [InlineData("news/")]
    public void What_could_not_be_read_below_a_folder_is_forgotten_when_the_folder_is_tried_again(string folder)
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([], [new NotRead("news", "cannot be listed"), new NotRead("news/a.txt", "empty"), new NotRead("news/old/b.jsonl:12", "broken"), new NotRead("newsreel/a.txt", "empty")]);

        store.Retry(new HashSet<string>(StringComparer.Ordinal) { folder });

        Assert.Equal([new NotRead("newsreel/a.txt", "empty")], store.NotRead());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_readers_of_the_same_bytes_the_lesser_stands_with_what_was_found_under_it_whichever_came_first(bool lesserFirst)
    {
        var text = Samples.Document("Boats left.", new Sighting("a.txt", null));
        text = text with { Url = "https://text.example/", Analyses = [text.Analysis("names", "1", "[\"text\"]"), text.Analysis("times", "1", "[]")] };
        var html = Samples.Document("Boats left.", new Sighting("a.html", null)) with { Reader = "html", Encoding = "windows-1252" };
        html = html with { Analyses = [html.Analysis("names", "1", "[\"html\"]")] };
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Save([lesserFirst ? html : text], []);
        store.Save([lesserFirst ? text : html], []);

        var document = Assert.Single(store.Documents());
        Assert.Equal(("html", "windows-1252", null), (document.Reader, document.Encoding, document.Url));
        Assert.Equal(["a.html", "a.txt"], document.Names);
        Assert.Equal("[\"html\"]", Encoding.UTF8.GetString(Assert.Single(store.Analyses()).Body.Span));
    }

    [Fact]
    public void A_document_that_a_lesser_reader_takes_over_has_to_be_analysed_and_indexed_afresh()
    {
        var text = Samples.Document("Boats left.");
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Save([text with { Analyses = [text.Analysis("read", "1", "[]")] }], []);
        store.Index([text.Searchable("1", "", "Boats left.")]);

        store.Save([text with { Reader = "html" }], []);
        Assert.Empty(store.AnalysisKeys());

        store.SaveAnalyses([text.Analysis("read", "1", "[]")]);
        Assert.Equal([text.Id], store.NotIndexed("read"));
    }

    [Fact]
    public void A_published_record_comes_back_line_by_line_in_its_order_and_in_the_same_bytes()
    {
        var record = Samples.Record(Samples.Document("Boats left."), Samples.Document("Boats stayed."));
        using (var store = RecordStore.OpenForWriting(_folder.Record))
        {
            store.Publish(record, Samples.Summary(record), CancellationToken.None);
        }

        using var reader = RecordStore.OpenForReading(_folder.Record);
        Same(reader, record.Documents);
        Same(reader, record.Accounts);
        Same(reader, record.Actors);
        Same(reader, record.Statements);
        Same(reader, record.Figures);
        Same(reader, record.Citations);
        Same(reader, record.Reuse);
        Same(reader, record.Timeline);
        Same(reader, record.Disagreements);
        Same(reader, record.Aliases);
        Same(reader, record.Rulings);
        Same(reader, record.Purges);
        Assert.Equal(RecordJson.ToBytes(Samples.Summary(record)), RecordJson.ToBytes(reader.Summary()!));
        Assert.Empty(reader.Check(CancellationToken.None));
    }

    [Fact]
    public void Publishing_again_replaces_every_line()
    {
        var first = Samples.Record(Samples.Document("Boats left."), Samples.Document("Boats stayed."));
        var second = Samples.Record(Samples.Document("Boats sank."));
        using var store = RecordStore.OpenForWriting(_folder.Record);

        store.Publish(first, Samples.Summary(first), CancellationToken.None);
        store.Publish(second, Samples.Summary(second), CancellationToken.None);

        Same(store, second.Statements);
        Same(store, second.Documents);
        Assert.Equal(1, store.Summary()!.Counts["documents"]);
        Assert.Empty(store.Check(CancellationToken.None));
    }

    [Fact]
    public void Publishing_that_is_stopped_leaves_the_record_published_before()
    {
        var first = Samples.Record(Samples.Document("Boats left."));
        var second = Samples.Record(Samples.Document("Boats sank."));
        using var store = RecordStore.OpenForWriting(_folder.Record);
        store.Publish(first, Samples.Summary(first), CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => store.Publish(second, Samples.Summary(second), new CancellationToken(canceled: true)));

        Same(store, first.Documents);
    }

    [Fact]
    public void Before_anything_was_published_there_is_no_summary_and_no_line()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);

        Assert.Null(store.Summary());
        Assert.Empty(store.Lines<Statement>());
        Assert.Empty(store.Check(CancellationToken.None));
    }

    [Fact]
    public void A_type_that_is_no_line_of_the_record_has_no_lines()
    {
        using var store = RecordStore.OpenForWriting(_folder.Record);

        Assert.Throws<NotSupportedException>(() => store.Lines<string>());
    }

    [Fact]
    public void A_record_opened_for_reading_cannot_be_written_to()
    {
        RecordStore.OpenForWriting(_folder.Record).Dispose();
        using var reader = RecordStore.OpenForReading(_folder.Record);

        Assert.Throws<InvalidOperationException>(() => reader.Save([Samples.Document("Boats left.")], []));
    }

    private static void Same<T>(RecordStore store, IReadOnlyCollection<T> lines)
    {
        var expected = lines.Select(l => Encoding.UTF8.GetString(RecordJson.ToBytes(l))).ToArray();
        Assert.Equal(expected, store.Bodies<T>().Select(b => Encoding.UTF8.GetString(b)));
        Assert.Equal(expected, store.Lines<T>().Select(l => Encoding.UTF8.GetString(RecordJson.ToBytes(l))));
    }
}
