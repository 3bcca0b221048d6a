using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class StatementTests
{
    [Fact]
    public void A_spokesman_for_a_person_is_not_that_person()
    {
        var record = Sample.Collate(new Sample("a", "A spokesman for Ada Lorn said “we will come”.").Person("Ada Lorn").Says("A spokesman for Ada Lorn", "we will come"));
        Assert.Equal(new Party(PartyKind.Actor, null, "a spokesman for Ada Lorn"), record.Statements[0].Speaker);
    }

    [Theory]
    [InlineData("The ferry company", "the ferry company")]
    [InlineData("They", "they")]
    [InlineData("I", "I")]
    [InlineData("Harbour pilots", "Harbour pilots")]
    public void A_capital_that_only_shows_where_a_sentence_began_makes_no_other_speaker(string words, string name)
    {
        var record = Sample.Collate(new Sample("a", $"{words} said “we will come”.").Says(words, "we will come"));
        Assert.Equal(new Party(PartyKind.Actor, null, name), record.Statements[0].Speaker);
    }

    [Theory]
    [InlineData("May said “we will come”. Some hoped that May would go.", "May")]
    [InlineData("May said “we will come”. Some may go.", "may")]
    public void A_word_that_has_its_capital_inside_a_sentence_too_is_a_name(string text, string name)
    {
        var record = Sample.Collate(new Sample("a", text).Says("May", "we will come"));
        Assert.Equal(name, record.Statements[0].Speaker.Name);
    }

    [Fact]
    public void Words_before_a_name_that_describe_the_person_do_not_hide_it()
    {
        var record = Sample.Collate(new Sample("a", "Veteran pilot Ada Lorn, a mother of two, said “we will come”.").Person("Ada Lorn").Says("Veteran pilot Ada Lorn, a mother of two", "we will come"));
        Assert.Equal(record.Actors[0].Id, record.Statements[0].Speaker.Id);
    }

    [Fact]
    public void Words_that_nobody_is_named_for_are_said_by_the_outlet()
    {
        var record = Sample.Collate(new Sample("a", "It is time: “we will come”.").Outlet("The Harbour Post").Says(null, "we will come"));
        Assert.Equal(new Party(PartyKind.Outlet, null, "The Harbour Post"), record.Statements[0].Speaker);
    }

    [Fact]
    public void A_medium_that_is_a_known_agency_is_named_by_its_canonical_name()
    {
        var record = Sample.Collate(new Sample("a", "Lorn told AFP “we will come”.").Person("Lorn").Says("Lorn", "we will come", via: "AFP"));
        Assert.Equal(new Party(PartyKind.Agency, null, "Agence France-Presse"), Assert.Single(record.Statements[0].Via));
    }

    [Fact]
    public void A_source_that_the_page_credits_is_a_citation()
    {
        var record = Sample.Collate(new Sample("a", "It rained.").Declare(DeclarationKind.Source, "Harbour Post", Basis.Stated, "Read more at the Harbour Post"));
        Assert.Equal("Harbour Post", Assert.Single(record.Citations).Cites.Name);
    }
}
