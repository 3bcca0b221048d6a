using FsCheck;
using FsCheck.Fluent;
using Variorum.Publishing.Quotations;

namespace Variorum.Publishing.Tests.Quotations;

public sealed class QuotationVerifierTests
{
    private const string Text = "“We will open the crossing again by Monday — not a day later,” she said. The ﬁrst boat was half\u00ADempty, and nobody … was warned in the café.";

    [Theory]
    [InlineData("open the crossing", QuotationFold.None)]
    [InlineData("OPEN the Crossing", QuotationFold.Case)]
    [InlineData("open  the\ncrossing", QuotationFold.WhiteSpace)]
    [InlineData("by Monday - not a day", QuotationFold.Dashes)]
    [InlineData("by Monday—not a day", QuotationFold.Dashes)]
    [InlineData("The first boat", QuotationFold.LetterForms)]
    [InlineData("the cafe\u0301", QuotationFold.LetterForms)]
    [InlineData("halfempty", QuotationFold.Invisible)]
    [InlineData("nobody ... was", QuotationFold.Ellipsis)]
    [InlineData("day later,\" she", QuotationFold.QuotationMarks)]
    [InlineData("“half\u00ADempty.”", QuotationFold.OuterMarks)]
    public void What_copying_changes_is_passed_over_and_named(string quotation, QuotationFold expected)
    {
        var place = Assert.Single(QuotationVerifier.Find(Text, quotation, 10));
        Assert.Equal(expected, place.Folded);
    }

    [Theory]
    [InlineData("the caf")]
    public void Half_a_letter_form_is_found_letter_for_letter_only(string quotation) => Assert.True(Assert.Single(QuotationVerifier.Find(Text, quotation, 10)).IsExact);

    [Theory]
    [InlineData("the cafe")]
    [InlineData("irst boat was full")]
    [InlineData("open the crossings")]
    [InlineData("crossing the open")]
    public void Other_words_are_not_found(string quotation) => Assert.Empty(QuotationVerifier.Find(Text, quotation, 10));

    [Theory]
    [InlineData("We will open … not a day later")]
    [InlineData("We will open [...] not a day later")]
    [InlineData("We will open (…) not a day later")]
    [InlineData("We will open . . . not a day later")]
    public void An_ellipsis_leaves_words_out(string quotation)
    {
        var place = Assert.Single(QuotationVerifier.Find(Text, quotation, 10));
        Assert.Equal("We will open the crossing again by Monday — not a day later", place.Span.In(Text).ToString());
        Assert.True(place.Folded.HasFlag(QuotationFold.Ellipsis));
    }

    [Fact]
    public void An_ellipsis_does_not_join_two_ends_of_a_long_text() =>
        Assert.Empty(QuotationVerifier.Find($"The ferry closed. {new string('x', 5_000)} It opened again.", "The ferry closed … It opened again", 10));

    [Fact]
    public void Every_place_is_found_and_those_letter_for_letter_are_marked()
    {
        var places = QuotationVerifier.Find("No shot. no shot! NO SHOT? no shot", "no shot", 10);
        Assert.Equal([0, 9, 18, 27], places.Select(place => place.Span.Start));
        Assert.Equal([false, true, false, true], places.Select(place => place.IsExact));
    }

    [Theory]
    [InlineData("…")]
    [InlineData("“”")]
    [InlineData(" - ")]
    public void A_quotation_without_a_word_is_looked_for_letter_for_letter_only(string quotation) =>
        Assert.All(QuotationVerifier.Find(Text, quotation, 10), place => Assert.True(place.IsExact));

    [Fact]
    public void A_surrogate_pair_is_never_split()
    {
        Assert.Empty(QuotationVerifier.Find("a😀b", "a\ud83d", 10));
        Assert.Empty(QuotationVerifier.Find("a😀b", "\ude00b", 10));
        Assert.Equal("😀", Assert.Single(QuotationVerifier.Find("a😀b", "😀", 10)).Span.In("a😀b").ToString());
    }

    [Fact]
    public void A_long_text_of_one_letter_is_no_trap() => Assert.Empty(QuotationVerifier.Find(new string('a', 1_000_000), new string('a', 500) + "b … " + new string('a', 500), 10));

    [Fact]
    public void A_stretch_of_any_text_is_found_letter_for_letter_at_its_place() => Prop.ForAll(TextAndRange(), given =>
    {
        var (text, start, length) = given;
        return QuotationVerifier.Find(text, text.Substring(start, length), int.MaxValue).Any(place => place.IsExact && place.Span.Start == start && place.Span.End == start + length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stretch_that_was_copied_carelessly_is_found_at_its_place() => Prop.ForAll(TextAndRange(), given =>
    {
        var (text, start, length) = given;
        var quotation = text.Substring(start, length);
        var careless = quotation.ToUpperInvariant().Replace("“", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal).Replace('—', '-').Replace(" ", "\n ", StringComparison.Ordinal).Replace("ﬁ", "FI", StringComparison.Ordinal);
        return !quotation.Any(char.IsLetter) || QuotationVerifier.Find(text, careless, int.MaxValue).Any(place => place.Span.Start <= start + Lead(quotation) && place.Span.End >= start + length - Trail(quotation));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Places_always_lie_in_the_text_in_their_order() => Prop.ForAll(TextAndRange(), ArbMap.Default.ArbFor<NonEmptyString>(), (given, other) =>
    {
        foreach (var quotation in new[] { other.Get, given.Text[^1..], other.Get[..1] + "…" + given.Text[..1] })
        {
            var places = QuotationVerifier.Find(given.Text, quotation, 20);
            Assert.All(places, place => Assert.InRange(place.Span.End, place.Span.Start + 1, given.Text.Length));
            Assert.Equal(places.OrderBy(place => place.Span), places);
        }
    }).QuickCheckThrowOnFailure();

    private static int Lead(string quotation) => quotation.Length - quotation.TrimStart('“', '”', ' ', '—', '.', ',', '…', '\'').Length;

    private static int Trail(string quotation) => quotation.Length - quotation.TrimEnd('“', '”', ' ', '—', '.', ',', '…', '\'').Length;

    /// <summary>Texts of words and the marks that quotations differ in, and a stretch of them that begins and ends with a letter.</summary>
    private static Arbitrary<(string Text, int Start, int Length)> TextAndRange()
    {
        var pieces = Gen.Elements("ferry", "Marsh", "ﬁrst", "day", "Zoë", "12", " ", " ", "“", "”", " — ", ", ", ". ", "\u00AD", "it's ", "…", "ab");
        var texts = Gen.ArrayOf(pieces, 20).Select(parts => "start " + string.Concat(parts) + " end");
        return texts.SelectMany(text => Letters(text), (text, start) => (text, start)).SelectMany(given => Letters(given.text), (given, other) =>
        {
            var (from, to) = (Math.Min(given.start, other), Math.Max(given.start, other));
            return (given.text, from, to + 1 - from);
        }).ToArbitrary();
    }

    private static Gen<int> Letters(string text) => Gen.Elements(Enumerable.Range(0, text.Length).Where(i => char.IsLetterOrDigit(text[i])));
}
