namespace Variorum.Language.Tests;

public sealed class WordTests
{
    [Theory]
    [InlineData("troops", "troop")]
    [InlineData("Forces", "force")]
    [InlineData("countries", "country")]
    [InlineData("children", "child")]
    [InlineData("people", "people")]
    [InlineData("boxes", "box")]
    [InlineData("strikes", "strike")]
    [InlineData("bases", "base")]
    [InlineData("services", "service")]
    [InlineData("witnesses", "witness")]
    [InlineData("churches", "church")]
    [InlineData("crisis", "crisis")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("houses", "house")]
    [InlineData("ties", "tie")]
    [InlineData("gas", "gas")]
    [InlineData("s", "s")]
    [InlineData("", "")]
    public void A_plural_has_its_singular(string plural, string singular) => Assert.Equal(singular, EnglishNouns.Singular(plural));

    [Fact]
    public void A_word_set_ignores_case() => Assert.True(new WordSet(["don’t know"]).Contains("DON’T Know"));

    [Theory]
    [InlineData("āman")]
    [InlineData("ĀMAN")]
    [InlineData("sunā")]
    [InlineData("SUNĀ")]
    public void A_word_set_ignores_the_case_of_letters_beyond_ASCII_at_either_end(string word) => Assert.True(new WordSet(["Āman", "sunĀ"]).Contains(word));

    [Fact]
    public void A_word_map_that_heeds_case_tells_US_from_us()
    {
        var map = new WordMap<int>([KeyValuePair.Create("US", 1)], ignoreCase: false);

        Assert.True(map.TryGet("US", out var value));
        Assert.Equal(1, value);
        Assert.False(map.TryGet("us", out _));
    }
}
