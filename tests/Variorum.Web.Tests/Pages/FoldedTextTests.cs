using Variorum.Model;
using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Tests.Pages;

/// <summary>Words are found as the full-text index finds them.</summary>
public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Läget i Skåne", "laget i skane")]
    [InlineData("ÉTÉ, été", "ete ete")]
    [InlineData("U.S. troops", "u s troops")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("…—", "")]
    public void Case_accents_and_punctuation_do_not_count(string text, string plain) => Assert.Equal(plain, FoldedText.Plain(text));

    [Fact]
    public void A_word_is_found_where_it_stands()
    {
        const string text = "Im Jahr: ÖL und Öl.";
        Assert.Equal(["ÖL", "Öl"], FoldedText.Matches(text, FoldedText.Question("öl")).Select(span => span.In(text).ToString()));
    }

    [Fact]
    public void A_letter_beyond_the_first_plane_does_not_shift_what_follows() =>
        Assert.Equal([new Span(0, 4), new Span(5, 8)], FoldedText.Words("a𝒳b dam").Select(word => word.Span));
}
