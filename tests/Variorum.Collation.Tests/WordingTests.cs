using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class WordingTests
{
    [Fact]
    public void Labels_of_one_actor_stand_side_by_side_with_who_uses_them()
    {
        var record = Sample.Collate(
            new Sample("a", "The Velm regime fell.").Outlet("Daily Post").Place("Velm").Label("regime", "Velm", loaded: true),
            new Sample("b", "“The Velm government fell,” Ada Lorn said.").Outlet("Morning Sun").Place("Velm").Person("Ada Lorn")
                .Says("Ada Lorn", "The Velm government fell").Label("government", "Velm", statement: 0));

        var wording = Assert.Single(record.Wording);
        Assert.Equal(["regime", "government"], wording.Labels.Select(label => label.Label));
        Assert.Equal(["Daily Post", "Ada Lorn"], wording.Labels.Select(label => label.Holder.Name));
        Assert.Equal([true, false], wording.Labels.Select(label => label.Loaded));
    }

    // Plain labels on which accounts agree, or that one account alone varies, tell a reader nothing.
    [Fact]
    public void A_plain_label_without_contrast_makes_no_line()
    {
        Assert.Empty(Sample.Collate(
            new Sample("a", "The Velm government fell.").Place("Velm").Label("government", "Velm"),
            new Sample("b", "The Velm government fell there.").Place("Velm").Label("government", "Velm")).Wording);
        Assert.Empty(Sample.Collate(
            new Sample("a", "The Velm government and the Velm army fell.").Place("Velm").Label("government", "Velm").Label("army", "Velm")).Wording);
    }

    [Fact]
    public void A_rejected_statement_gives_its_label_back_to_the_account()
    {
        var sample = new Sample("a", "“The Velm regime fell,” Ada Lorn said. “We lost,” she said.").Outlet("Daily Post").Place("Velm").Person("Ada Lorn")
            .Says("Ada Lorn", "The Velm regime fell").Label("regime", "Velm", loaded: true, statement: 0);
        var ruling = RulingTests.Rule(RulingRule.Reject, "a", "The Velm regime fell", RulingKind.Statement);

        Assert.Equal("Daily Post", Assert.Single(Assert.Single(Sample.Collate([ruling], sample).Wording).Labels).Holder.Name);
    }
}
