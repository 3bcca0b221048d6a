namespace Variorum.Store.Tests;

public sealed class SqliteResultTests
{
    /// <summary>The codes are those of https://sqlite.org/rescode.html, primary and extended.</summary>
    [Theory]
    [InlineData(5, "store.in-use")]
    [InlineData(261, "store.in-use")]
    [InlineData(6, "store.in-use")]
    [InlineData(8, "store.read-only")]
    [InlineData(1032, "store.read-only")]
    [InlineData(13, "store.full")]
    [InlineData(4874, "store.full")]
    [InlineData(14, "store.denied")]
    [InlineData(3, "store.denied")]
    [InlineData(26, "store.foreign")]
    [InlineData(11, "store.damaged")]
    [InlineData(267, "store.damaged")]
    [InlineData(18, "store.too-large")]
    [InlineData(10, "store.failed")]
    [InlineData(1, "store.failed")]
    public void A_result_code_becomes_an_error_that_names_the_file(int result, string code)
    {
        var failure = SqliteResult.ToException(result, "what SQLite says", "lowland.vrec");

        Assert.Equal(code, failure.Code);
        Assert.Contains("lowland.vrec", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_error_has_a_code_of_its_own() =>
        Assert.Equal(Enum.GetValues<StoreError>().Length, Enum.GetValues<StoreError>().Select(e => new StoreException(e, "").Code).Distinct(StringComparer.Ordinal).Count());
}
