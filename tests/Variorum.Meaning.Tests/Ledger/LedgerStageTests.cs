namespace Variorum.Meaning.Tests.Ledger;

/// <summary>What specs/ledger.md cannot show: where the words stand, by whose word it is, and what sentences share.</summary>
public sealed class LedgerStageTests
{
    [Fact]
    public void What_somebody_tells_of_another_is_by_his_word()
    {
        const string Text = "Mara Velin said Ostria had promised to pay.";
        var entry = Assert.Single(Account.Read(Text).Found);
        Assert.Equal(0, entry.Holder);
        Assert.Equal("Ostria had promised to pay", entry.Evidence[0].In(Text).ToString());
    }

    [Fact]
    public void What_somebody_promises_himself_is_by_nobody_elses_word() =>
        Assert.Null(Assert.Single(Account.Read("“We will rebuild the bridge,” said Mara Velin.").Found).Holder);

    [Fact]
    public void Each_sentence_that_tells_an_entry_is_evidence_of_it()
    {
        var entry = Assert.Single(Account.Read("Mara Velin promised to rebuild the bridge. “We will rebuild the bridge,” Mara Velin said on Sunday.").Found);
        Assert.Equal(2, entry.Evidence.Length);
    }

    [Fact]
    public void Demands_of_two_parties_stay_two() =>
        Assert.Equal(2, Account.Read("The union demanded the release of the crew. The bishops demanded the release of the crew.").Found.Length);

    [Fact]
    public void A_deadline_is_no_time_of_making()
    {
        var entry = Assert.Single(Account.Read("Norland demanded on Sunday that Ostria leave by Friday.").Found);
        Assert.NotNull(entry.Deadline);
        Assert.NotNull(entry.Made);
        Assert.NotEqual(entry.Deadline, entry.Made);
    }

    [Fact]
    public void The_action_of_a_noun_is_compared_by_its_verb() =>
        Assert.Equal("withdraw", Assert.Single(Account.Read("Norland demanded the withdrawal of the fleet.").Found).ActionHead);
}
