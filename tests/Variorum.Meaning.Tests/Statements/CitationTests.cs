using Variorum.Model;

namespace Variorum.Meaning.Tests.Statements;

public sealed class CitationTests
{
    [Fact]
    public void A_medium_that_was_spoken_to_carries_the_statement()
    {
        var telling = Telling.Of("“The bridge is closed,” Mara Velin told Reuters.", "PER Mara Velin", "ORG Reuters");
        Assert.Equal("Reuters", telling.In(Assert.Single(telling.Only().Via)));
        Assert.Null(telling.Only().Addressee);
        Cites(telling, "Reuters", PartyKind.Agency, 0);
    }

    [Fact]
    public void A_medium_in_a_phrase_after_the_cue_carries_the_statement()
    {
        var telling = Telling.Of("“The bridge is closed,” Mara Velin said in an interview with Al Jazeera.", "PER Mara Velin");
        Assert.Equal("Al Jazeera", telling.In(Assert.Single(telling.Only().Via)));
        Cites(telling, "Al Jazeera", PartyKind.Outlet, 0);
    }

    [Fact]
    public void A_medium_that_closes_over_anothers_statement_is_its_chain_and_no_speaker()
    {
        var telling = Telling.Of("Mara Velin said that the bridge was closed, Reuters reported.", "PER Mara Velin");
        Assert.Equal("Mara Velin | said | the bridge was closed", telling.OnlyLine());
        Assert.Equal("Reuters", telling.In(Assert.Single(telling.Only().Via)));
        Cites(telling, "Reuters", PartyKind.Agency, 0);
    }

    [Fact]
    public void A_medium_that_reports_in_its_own_voice_is_the_speaker()
    {
        var telling = Telling.Of("As Reuters reported, the council approved the bridge.");
        Assert.Equal("Reuters | reported | the council approved the bridge", telling.OnlyLine());
        Cites(telling, "Reuters", PartyKind.Agency, 0);
    }

    [Fact]
    public void A_medium_without_a_known_name_is_known_by_its_head() =>
        Cites(Telling.Of("Ostrian state television reported that the bridge was closed."), "Ostrian state television", PartyKind.Outlet, 0);

    [Fact]
    public void An_organisation_that_reports_is_cited_as_an_actor() =>
        Cites(Telling.Of("The Ostrian Watch said the bridge was closed.", "ORG Ostrian Watch"), "Ostrian Watch", PartyKind.Actor, 0);

    [Fact]
    public void A_medium_is_cited_though_its_words_cannot_be_told_apart()
    {
        var telling = Telling.Of("The blast hurt 32 people Ostrian state television reported on Friday without details.");
        Assert.Empty(telling.Said);
        Cites(telling, "Ostrian state television", PartyKind.Outlet);
    }

    [Fact]
    public void A_person_who_speaks_is_no_citation() =>
        Assert.Empty(Telling.Of("Ostrian Watch director Mara Velin said the bridge was closed.", "ORG Ostrian Watch", "PER Mara Velin").Citations);

    [Fact]
    public void Those_who_work_for_an_organisation_are_not_the_organisation() =>
        Assert.Empty(Telling.Of("Ostrian Watch officials said the bridge was closed.", "ORG Ostrian Watch").Citations);

    [Theory]
    [InlineData("The bridge is closed. (Reuters)", "Reuters")]
    [InlineData("The bridge is closed. --Reuters", "Reuters")]
    [InlineData("The closure was first seen in a report by The New York Times.", "The New York Times")]
    public void A_credit_is_a_citation_without_a_statement(string text, string cites)
    {
        var citation = Assert.Single(Telling.Of(text).Citations);
        Assert.Equal(cites, citation.Cites.In(text).ToString());
        Assert.Empty(citation.For);
    }

    [Fact]
    public void A_source_line_may_name_several()
    {
        var telling = Telling.Of("The bridge is closed. Source: TRT World and agencies");
        Assert.Equal(["TRT World", "agencies"], telling.Citations.Select(citation => telling.In(citation.Cites)));
    }

    private static void Cites(Telling telling, string name, PartyKind kind, params int[] statements)
    {
        var citation = Assert.Single(telling.Citations);
        Assert.Equal(name, telling.In(citation.Cites));
        Assert.Equal(kind, citation.Kind);
        Assert.Equal(statements, citation.For);
    }
}
