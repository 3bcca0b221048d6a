namespace Variorum.Store.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordStore _store;
    private readonly StoredDocument _guard = Samples.Document("1");
    private readonly StoredDocument _harbour = Samples.Document("2");

    public SearchTests()
    {
        _store = RecordStore.OpenForWriting(_folder.Record);
        _store.Save([_guard, _harbour], []);
        _store.Index(
        [
            _guard.Searchable("1", "Marsh Guard stays", "The U.L. envoy met Señor Álvarez NEAR the harbour."),
            _harbour.Searchable("1", "Harbour reopens", "Boats left the harbour; the guard of the marsh slept."),
        ]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("envoy")]
    [InlineData("ENVOY marsh")]
    [InlineData("senor alvarez")]
    [InlineData("U.L.")]
    [InlineData("  near\tharbour\n")]
    public void Words_are_found_in_title_and_text_whatever_their_case_and_accents(string words) =>
        Assert.Equal([_guard.Id + ".0"], _store.Search(words, 10));

    [Fact]
    public void Every_word_has_to_be_there() => Assert.Empty(_store.Search("envoy boats", 10));

    [Fact]
    public void A_word_with_inner_marks_is_found_only_as_it_stands() => Assert.Equal([_guard.Id + ".0"], _store.Search("marsh-guard", 10));

    [Fact]
    public void No_more_than_the_limit_is_given() => Assert.Single(_store.Search("harbour", 1));

    [Fact]
    public void The_best_can_be_passed_over_and_all_are_counted()
    {
        var both = _store.Search("harbour", 10);
        Assert.Equal([both[1]], _store.Search("harbour", 10, skip: 1));
        Assert.Equal(2, _store.SearchCount("harbour"));
        Assert.Equal(0, _store.SearchCount("*"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\" OR * NEAR( ^ ; --")]
    [InlineData("')); DROP TABLE input; --")]
    [InlineData("title : harbour AND NOT (")]
    [InlineData("har*bour")]
    [InlineData("^harbour + \"")]
    [InlineData("\0harbour\0 \"\0")]
    [InlineData("\ud800 \udc00x")]
    [InlineData("")]
    [InlineData("\u00a0\u2028")]
    public void What_the_search_engine_takes_for_syntax_is_only_words(string words)
    {
        Assert.NotNull(_store.Search(words, 10));
        Assert.Equal(2, _store.Search("harbour", 10).Count);
    }

    [Fact]
    public void A_pasted_article_is_a_query_like_any_other() =>
        Assert.Empty(_store.Search(string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"word{i}")), 10));

    [Fact]
    public void Indexing_a_document_again_replaces_what_was_indexed()
    {
        _store.Index([_guard.Searchable("2", "Marsh Guard leaves", "Nothing else.")]);
        _store.Index([_guard.Searchable("2", "Marsh Guard leaves", "Nothing else.")]);

        Assert.Empty(_store.Search("envoy", 10));
        Assert.Equal([_guard.Id + ".0"], _store.Search("leaves", 10));
        Assert.Empty(_store.Check(CancellationToken.None));
    }

    [Fact]
    public void What_is_not_indexed_is_what_the_stage_made_anew()
    {
        _store.SaveAnalyses([_guard.Analysis("read", "1", "[]"), _harbour.Analysis("read", "2", "[]"), _guard.Analysis("times", "9", "[]")]);

        Assert.Equal([_harbour.Id], _store.NotIndexed("read"));
        _store.Index([_harbour.Searchable("2", "Harbour", "Boats.")]);
        Assert.Empty(_store.NotIndexed("read"));
    }

    [Fact]
    public void A_document_that_is_not_kept_cannot_be_indexed() =>
        Assert.Throws<ArgumentException>(() => _store.Index([Samples.Document("unknown").Searchable("1", "a", "b")]));
}
