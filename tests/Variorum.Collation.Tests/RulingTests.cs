using NodaTime;
using Variorum.Model;
using Record = Variorum.Model.Record;

namespace Variorum.Collation.Tests;

public sealed class RulingTests
{
    private const string Blast = "A lorry blew up beside the mosque in Velm on May 3, 2021, killing 5 people and wounding 20 others.";
    private const string Report = "Doctors of the town of Velm counted the victims for us: on May 3, 2021 an explosion tore through the market, killing 5 people and wounding 20 others.";

    [Fact]
    public void A_merge_makes_one_actor_of_two_names_and_says_who_ruled_so()
    {
        var record = Sample.Collate(
            [Merge("a", "Ada Lorn", "b", "A. Lornov")],
            new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"),
            new Sample("b", "Then A. Lornov left.").Person("A. Lornov"));
        var actor = Assert.Single(record.Actors);
        Assert.Equal(["actors.same-name", "actors.ruling-merge"], actor.Evidence.Select(e => e.Rule).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(new Alias("actor-b.0-5", "actor-a.0-0", "Ruled by Cora Vesk on 2031-05-04: they are one"), Assert.Single(record.Aliases));
        Outcome(record, OutcomeKind.Applied, "actor-a.0-0");
    }

    [Fact]
    public void A_merge_takes_in_all_that_the_rules_joined_to_either_name()
    {
        var record = Sample.Collate(
            [Merge("a", "Ada Lorn", "c", "A. Lornov")],
            new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"),
            new Sample("b", "Then A. Lornov left.").Person("A. Lornov"),
            new Sample("c", "And then A. Lornov left.").Person("A. Lornov"));
        Assert.Equal(3, Assert.Single(record.Actors).MentionCount);
    }

    [Fact]
    public void A_short_form_is_found_beside_the_full_name_that_holds_it()
    {
        Sample[] samples = [new Sample("a", "Ada Lorn spoke. Lorn left.").Person("Ada Lorn").Person("Lorn", 1), new Sample("b", "A. Lornov left.").Person("A. Lornov")];
        Assert.Single(Sample.Collate([Merge("a", "Lorn", "b", "A. Lornov")], samples).Actors);
        Assert.Equal([("actor-a.0-0", 1), ("actor-a.0-16", 1), ("actor-b.0-0", 1)], Sample.Collate([Rule(RulingRule.Split, "a", "Lorn")], samples).Actors.Select(a => (a.Id, a.MentionCount)));
    }

    [Fact]
    public void A_part_of_two_names_of_one_actor_is_enough_to_merge_it_and_too_little_to_split_it_off()
    {
        Sample[] samples = [new Sample("a", "Ada Lorn spoke. Ada B. Lorn left.").Person("Ada Lorn").Person("Ada B. Lorn"), new Sample("b", "A. Vesk left.").Person("A. Vesk")];
        Outcome(Sample.Collate([Rule(RulingRule.Split, "a", "Ada")], samples), OutcomeKind.Ambiguous);
        Assert.Single(Sample.Collate([Merge("a", "Ada", "b", "A. Vesk")], samples).Actors);
    }

    [Fact]
    public void A_merge_of_what_is_one_already_has_no_effect() => Outcome(
        Sample.Collate([Merge("a", "Ada Lorn", "b", "Ada Lorn")], new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"), new Sample("b", "Ada Lorn left.").Person("Ada Lorn")),
        OutcomeKind.NoEffect);

    [Fact]
    public void A_split_makes_a_name_an_actor_of_its_own_in_its_account_and_no_other()
    {
        var record = Sample.Collate(
            [Rule(RulingRule.Split, "b", "Ada Lorn")],
            new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"),
            new Sample("b", "Ada Lorn, the poet, and Ada Lorn, her name.").Person("Ada Lorn").Person("Ada Lorn", 1),
            new Sample("c", "Ada Lorn left.").Person("Ada Lorn"));
        Assert.Equal([("actor-a.0-0", 2), ("actor-b.0-0", 2)], record.Actors.Select(a => (a.Id, a.MentionCount)));
        Assert.Equal("actors.ruling-split", record.Actors[1].Evidence[0].Rule);
        Outcome(record, OutcomeKind.Applied, "actor-b.0-0");
    }

    [Fact]
    public void A_short_form_that_is_split_off_can_be_merged_with_another_actor()
    {
        Ruling[] rulings = [Rule(RulingRule.Split, "a", "Lorn", prefix: "rain "), Merge("a", "Lorn", "b", "Bela Lorn", prefix: "rain ")];
        var record = Sample.Collate(
            rulings,
            new Sample("a", "Ada Lorn spoke in the rain Lorn hates.").Person("Ada Lorn").Person("Lorn", 1),
            new Sample("b", "Bela Lorn left.").Person("Bela Lorn"));
        Assert.Equal([("Ada Lorn", 1), ("Bela Lorn", 2)], record.Actors.Select(a => (a.Name, a.MentionCount)));
        Assert.All(record.Rulings, outcome => Assert.Equal(OutcomeKind.Applied, outcome.Outcome));
    }

    [Fact]
    public void Of_a_split_and_a_merge_of_the_same_actor_the_later_stands_whichever_is_named_first()
    {
        var split = Rule(RulingRule.Split, "b", "Ada Lorn");
        var merge = Merge("a", "Ada Lorn", "b", "Ada Lorn");
        Record Of(params Ruling[] rulings) => Sample.Collate(rulings, new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn"), new Sample("b", "Ada Lorn left.").Person("Ada Lorn"));
        Assert.Equal(2, Of(merge, split with { On = new LocalDate(2031, 6, 1) }).Actors.Length);
        Assert.Single(Of(merge with { On = new LocalDate(2031, 6, 1) }, split).Actors);
        var record = Of(split, merge with { On = new LocalDate(2031, 6, 1) });
        Assert.Single(record.Actors);
        Assert.Equal([OutcomeKind.Applied, OutcomeKind.Contradicted], record.Rulings.Select(r => r.Outcome).Order());
    }

    [Fact]
    public void A_split_of_what_stands_alone_has_no_effect() =>
        Outcome(Sample.Collate([Rule(RulingRule.Split, "a", "Ada Lorn")], new Sample("a", "Ada Lorn spoke.").Person("Ada Lorn")), OutcomeKind.NoEffect);

    [Fact]
    public void A_rejected_name_names_no_actor_and_the_id_it_gave_leads_to_what_is_left()
    {
        var record = Sample.Collate(
            [Rule(RulingRule.Reject, "a", "Ada Lorn", RulingKind.Actor)],
            new Sample("a", "Ada Lorn spoke. Lorn left.").Person("Ada Lorn").Person("Lorn", 1).Says("Ada Lorn", "spoke"));
        Assert.Equal("actor-a.0-16", Assert.Single(record.Actors).Id);
        Assert.Equal(("actor-a.0-0", "actor-a.0-16"), record.Aliases.Select(a => (a.Old, a.New)).Single());
        Assert.Null(record.Statements[0].Speaker.Id);
        Outcome(record, OutcomeKind.Applied, "a.0");
    }

    [Fact]
    public void A_rejected_figure_is_gone_before_disagreements_are_looked_for_and_the_other_ids_stay()
    {
        var free = Sample.Collate(Attack("a", 5), Attack("b", 8));
        Assert.Single(free.Disagreements);
        var ruled = Sample.Collate([Rule(RulingRule.Reject, "b", "killing 8 people", RulingKind.Figure)], Attack("a", 5), Attack("b", 8));
        Assert.Empty(ruled.Disagreements);
        Assert.Equal(free.Figures.Length - 1, ruled.Figures.Length);
        Assert.All(ruled.Figures, figure => Assert.Contains(free.Figures, other => other.Id == figure.Id));
        Outcome(ruled, OutcomeKind.Applied, "b.0");
    }

    [Fact]
    public void Of_two_figures_at_one_place_the_second_keeps_its_id_when_the_first_is_rejected()
    {
        var sample = new Sample("a", "It took 5 and 6 boats.").Figure("5 and 6 boats", "5", FigureRange.Exactly(5), "boat").Figure("5 and 6 boats", "6", FigureRange.Exactly(6), "boat");
        Assert.Equal(["a.0-figure-8", "a.0-figure-8.1"], Sample.Collate(sample).Figures.Select(f => f.Id));
        var third = new Sample("a", "It took 5 and 6 boats.").Figure("5", "5", FigureRange.Exactly(5), "boat").Figure("5 and 6 boats", "6", FigureRange.Exactly(6), "boat");
        Assert.Equal(["a.0-figure-8.1"], Sample.Collate([Rule(RulingRule.Reject, "a", "5", RulingKind.Figure)], third).Figures.Select(f => f.Id));
    }

    [Fact]
    public void A_rejected_statement_holds_no_figure_any_more_and_citations_name_the_statements_that_are_left()
    {
        var sample = new Sample("a", "“We lost 5 boats,” Lorn said. “Never,” Vesk told the Post.").Outlet("The Harbour Post").Person("Lorn").Person("Vesk")
            .Says("Lorn", "We lost 5 boats").Says("Vesk", "Never").Cites("Post", 1).Figure("5 boats", "5", FigureRange.Exactly(5), "boat");
        var record = Sample.Collate([Rule(RulingRule.Reject, "a", "We lost 5 boats", RulingKind.Statement)], sample);
        Assert.Equal("Never", Assert.Single(record.Statements).Content.Text);
        Assert.Equal("The Harbour Post", Assert.Single(record.Figures).Holder.Name);
        Assert.Equal([record.Statements[0].Id], Assert.Single(record.Citations).For);
    }

    [Fact]
    public void A_rejected_citation_is_left_out()
    {
        var record = Sample.Collate([Rule(RulingRule.Reject, "a", "the Post", RulingKind.Citation)], new Sample("a", "It rained, the Post wrote.").Cites("the Post"));
        Assert.Empty(record.Citations);
        Outcome(record, OutcomeKind.Applied, "a.0");
    }

    [Fact]
    public void Shared_text_that_is_rejected_makes_accounts_independent_again()
    {
        const string text = "The ferry left the harbour of Velm at noon with forty passengers and two lorries, and nobody on the quay had been told of it before.";
        Sample[] samples = [new("a", text), new("b", text), new("c", text)];
        Assert.Equal(3, Sample.Collate(samples).Reuse.Length);
        Assert.Single(Sample.Collate([Rule(RulingRule.Reject, "a", "the harbour of Velm", RulingKind.Reuse)], samples).Reuse);
        var between = Sample.Collate([Rule(RulingRule.Reject, "a", "the harbour of Velm", RulingKind.Reuse) with { With = new RulingAnchor(Sample.Hash("b"), "noon") }], samples);
        Assert.Equal([("a.0", "c.0"), ("b.0", "c.0")], between.Reuse.Select(r => (r.From.Account, r.To.Account)));
        Outcome(between, OutcomeKind.Applied, "a.0", "b.0");
    }

    [Fact]
    public void A_figure_kept_out_of_disagreements_stays_a_figure()
    {
        var record = Sample.Collate([Rule(RulingRule.Reject, "b", "killing 8 people", RulingKind.Disagreement)], Attack("a", 5), Attack("b", 8));
        Assert.Empty(record.Disagreements);
        Assert.Equal(4, record.Figures.Length);
        Outcome(record, OutcomeKind.Applied, record.Figures.Single(f => f.Low == 8).Id);
        Outcome(Sample.Collate([Rule(RulingRule.Reject, "a", "killing 5 people", RulingKind.Disagreement)], Attack("a", 5)), OutcomeKind.NoEffect);
    }

    [Fact]
    public void A_statement_kept_out_of_the_timeline_stays_a_statement()
    {
        var sample = new Sample("b", "On May 3, 2021 Lorn said: “we stay”.").Person("Lorn").Day("May 3, 2021", 2021, 5, 3).Says("Lorn", "we stay", said: 0);
        var record = Sample.Collate([Rule(RulingRule.Reject, "b", "we stay", RulingKind.Timeline)], sample);
        Assert.Empty(record.Timeline);
        Outcome(record, OutcomeKind.Applied, Assert.Single(record.Statements).Id);
    }

    [Fact]
    public void A_set_date_stands_against_what_the_account_declares_and_times_hang_on_it()
    {
        var sample = new Sample("a", "Lorn said on Friday: “we will come”.").Published("2021-05-09").Person("Lorn")
            .Time("Friday", new SymbolicTime { Anchor = TimeAnchor.Account, Weekday = IsoDayOfWeek.Friday, Direction = TimeDirection.Past }).Says("Lorn", "we will come", said: 0);
        var record = Sample.Collate([Rule(RulingRule.Set, "a", "Lorn said", RulingKind.Date, "2020-01-03/2020-01-05")], sample);
        var published = record.Accounts[0].Published;
        Assert.Equal((new LocalDate(2020, 1, 3), new LocalDate(2020, 1, 5), Basis.Inferred), (published.From, published.To, published.Basis));
        Assert.Equal("Ruled by Cora Vesk on 2031-05-04: they are one", Assert.Single(published.Why));
        Assert.Equal("Lorn said", Assert.Single(published.Evidence).Text);
        Assert.Equal(2020, record.Statements[0].Said!.From!.Value.Year);
        Outcome(record, OutcomeKind.Applied, "a.0");
    }

    [Fact]
    public void A_page_that_a_ruling_dates_is_not_dated_by_what_it_quotes()
    {
        var page = new Sample("a", "He quotes it.\n\nIt rained.").Block(BlockKind.Paragraph, "He quotes it.").Block(BlockKind.Quote, "It rained.", "a.1");
        var quoted = new Sample("a", "It rained.").Published("2021-05-09");
        var input = new CollationInput(page.Build().Document, [page.Analysis(0, null), quoted.Analysis(1, "a.0")]);
        var record = new Collator().Collate([input], [Rule(RulingRule.Set, "a", "He quotes it", RulingKind.Date, "2021-05-01")], null, CancellationToken.None);
        Assert.Equal(new LocalDate(2021, 5, 1), record.Accounts[0].Published.To);

        // Words that a page quotes from another account are that one's.
        var child = new Collator().Collate([input], [Rule(RulingRule.Set, "a", "It rained", RulingKind.Date, "2021-06-01")], null, CancellationToken.None);
        Outcome(child, OutcomeKind.Applied, "a.1");
    }

    [Fact]
    public void A_set_outlet_speaks_with_its_own_voice()
    {
        var record = Sample.Collate([Rule(RulingRule.Set, "a", "rained", RulingKind.Outlet, "The Harbour Post")], new Sample("a", "It rained on 5 boats.").Outlet("The Sand Paper").Figure("5 boats", "5", FigureRange.Exactly(5), "boat"));
        Assert.Equal("The Harbour Post", record.Accounts[0].Outlet!.Name);
        Assert.Equal("The Harbour Post", record.Figures[0].Holder.Name);
        Outcome(Sample.Collate([Rule(RulingRule.Set, "a", "rained", RulingKind.Outlet, "The Sand Paper")], new Sample("a", "It rained.").Outlet("The Sand Paper")), OutcomeKind.NoEffect);
    }

    [Fact]
    public void A_note_on_rights_holds_for_every_account_of_the_outlet_also_one_that_a_ruling_gives_it()
    {
        var record = Sample.Collate(
            [Rule(RulingRule.Set, "a", "rained", RulingKind.Rights, "CC BY 4.0"), Rule(RulingRule.Set, "c", "snowed", RulingKind.Outlet, "The Harbour Post")],
            new Sample("a", "It rained.").Outlet("The Harbour Post"),
            new Sample("b", "It hailed.").Outlet("The Harbour Post"),
            new Sample("c", "It snowed."),
            new Sample("d", "It cleared."));
        Assert.Equal(["CC BY 4.0", "CC BY 4.0", "CC BY 4.0", null], record.Accounts.Select(a => a.Rights));
        Assert.Equal(["a.0", "b.0", "c.0"], record.Rulings.Single(r => r.Ruling.Kind == RulingKind.Rights).Refs);
    }

    [Fact]
    public void Of_two_dates_the_later_ruling_stands_and_the_other_is_reported()
    {
        var first = Rule(RulingRule.Set, "a", "rained", RulingKind.Date, "2021-05-01");
        var later = Rule(RulingRule.Set, "a", "It", RulingKind.Date, "2021-05-02") with { On = new LocalDate(2031, 6, 1) };
        foreach (var rulings in new Ruling[][] { [first, later], [later, first] })
        {
            var record = Sample.Collate(rulings, new Sample("a", "It rained."));
            Assert.Equal(new LocalDate(2021, 5, 2), record.Accounts[0].Published.From);
            Assert.Equal(OutcomeKind.Contradicted, record.Rulings.Single(r => r.Id == first.Id).Outcome);
            Assert.Contains(later.Id, record.Rulings.Single(r => r.Id == first.Id).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_that_are_no_more_are_reported() =>
        Outcome(Sample.Collate([Rule(RulingRule.Set, "a", "snowed", RulingKind.Date, "2021-05-01")], new Sample("a", "It rained.")), OutcomeKind.WordsNotFound);

    [Fact]
    public void A_document_that_the_record_does_not_hold_is_reported() =>
        Outcome(Sample.Collate([Rule(RulingRule.Set, "b", "rained", RulingKind.Date, "2021-05-01")], new Sample("a", "It rained.")), OutcomeKind.UnknownDocument);

    [Fact]
    public void Words_that_stand_twice_are_told_apart_by_what_stands_around_them_and_reported_otherwise()
    {
        var sample = new Sample("a", "First 5 boats came, then 5 boats left.").Figure("First 5 boats", "5", FigureRange.Exactly(5), "boat").Figure("then 5 boats", "5", FigureRange.Exactly(5), "boat");
        var ruling = Rule(RulingRule.Reject, "a", "5 boats", RulingKind.Figure);
        var ambiguous = Sample.Collate([ruling], sample);
        Assert.Equal(2, ambiguous.Figures.Length);
        Outcome(ambiguous, OutcomeKind.Ambiguous);
        Assert.Equal("First 5 boats", Assert.Single(Sample.Collate([ruling with { Prefix = "then " }], sample).Figures).Evidence[0].Text);
        Assert.Equal("then 5 boats", Assert.Single(Sample.Collate([ruling with { Suffix = " came" }], sample).Figures).Evidence[0].Text);
        Outcome(Sample.Collate([ruling with { Suffix = " sank" }], sample), OutcomeKind.Ambiguous);
    }

    [Fact]
    public void Words_on_which_nothing_rests_have_no_effect_and_stop_nothing()
    {
        foreach (var kind in new[] { RulingKind.Statement, RulingKind.Figure, RulingKind.Citation, RulingKind.Reuse, RulingKind.Disagreement, RulingKind.Timeline, RulingKind.Actor })
        {
            Outcome(Sample.Collate([Rule(RulingRule.Reject, "a", "rained", kind)], new Sample("a", "It rained.")), OutcomeKind.NoEffect);
        }
    }

    [Fact]
    public void A_ruling_given_twice_counts_once()
    {
        var ruling = Rule(RulingRule.Set, "a", "rained", RulingKind.Date, "2021-05-01");
        Outcome(Sample.Collate([ruling, ruling with { }], new Sample("a", "It rained.")), OutcomeKind.Applied, "a.0");
    }

    [Fact]
    public void An_incomplete_ruling_is_refused() =>
        Assert.Throws<ArgumentException>(() => Sample.Collate([Rule(RulingRule.Set, "a", "rained", RulingKind.Date, "tomorrow")], new Sample("a", "It rained.")));

    internal static Ruling Rule(RulingRule rule, string document, string quote, RulingKind? kind = null, string? value = null, string? prefix = null) => new()
    {
        Rule = rule, Document = Sample.Hash(document), Quote = quote, Prefix = prefix, Kind = kind, Value = value, By = "Cora Vesk", On = new LocalDate(2031, 5, 4), Because = "they are one",
    };

    internal static Ruling Merge(string document, string quote, string otherDocument, string otherQuote, string? prefix = null) =>
        Rule(RulingRule.Merge, document, quote, prefix: prefix) with { With = new RulingAnchor(Sample.Hash(otherDocument), otherQuote) };

    private static void Outcome(Record record, OutcomeKind kind, params string[] refs)
    {
        var outcome = Assert.Single(record.Rulings);
        Assert.True(kind == outcome.Outcome, $"{outcome.Outcome}: {outcome.Reason}");
        Assert.Equal(refs, outcome.Refs);
        Assert.EndsWith(".", outcome.Reason, StringComparison.Ordinal);
    }

    /// <summary>Two reports of one event in words of their own, with one number in common.</summary>
    private static Sample Attack(string document, int killed) => new Sample(document, (document == "a" ? Blast : Report).Replace("killing 5", $"killing {killed}", StringComparison.Ordinal))
        .Published("2021-05-04").Place("Velm").Day("May 3, 2021", 2021, 5, 3)
        .Figure($"killing {killed} people", $"{killed}", FigureRange.Exactly(killed), "people", "killed", "people", time: 0)
        .Figure("wounding 20 others", "20", FigureRange.Exactly(20), "other", "wounded", "others", time: 0);
}
