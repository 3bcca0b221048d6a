using NodaTime;
using Variorum.Model;

namespace Variorum.Collation.Tests;

public sealed class EventTests
{
    [Fact]
    public void Two_accounts_that_tell_of_the_same_deed_on_the_same_day_tell_of_one_event()
    {
        var record = Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "On May 2 rebels attacked the harbour of Vessa again."));
        var line = Assert.Single(record.Events);
        Assert.Equal(2, line.Mentions.Length);
        Assert.Equal(2, line.IndependentAccounts);
        Assert.Equal("Violence by rebels against the harbour of Vessa", line.Label);
        Assert.All(record.EventMentions, mention => Assert.Equal(line.Id, mention.Event));
    }

    [Fact]
    public void Deeds_of_different_days_are_different_events() =>
        Assert.Equal(2, Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "There rebels attacked the harbour of Vessa on May 9.", 9)).Events.Length);

    [Fact]
    public void What_is_denied_is_not_joined_with_what_is_told() =>
        Assert.Equal(2, Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "There rebels attacked the harbour of Vessa on May 2.", status: EventStatus.Denied)).Events.Length);

    // Who copies a text later, and has no day for what it tells, would date it later: three copies would tell of three attacks.
    [Fact]
    public void The_words_of_a_copy_tell_of_the_event_of_its_first()
    {
        const string rest = "The mayor, who has asked the coast guard for a second boat since the spring, said nobody had seen who steered the launches, and the ferry stayed at its quay until the evening came.";
        Sample Of(string document, string published) => new Sample(document, "In the night rebels attacked the harbour of Vessa. " + rest).Published(published)
            .Event(EventType.Assault, "rebels attacked the harbour of Vessa", "rebels", "attacked", "the harbour of Vessa");
        var line = Assert.Single(Sample.Collate(Of("a", "2031-05-09"), Of("b", "2031-05-03")).Events);
        Assert.Equal((2, 1, new LocalDate(2031, 5, 3)), (line.Mentions.Length, line.IndependentAccounts, line.Time.To));
    }

    // "Rebels attack harbour" and "rebels attacked the harbour of Vessa on Monday" are one attack: the second says when.
    [Fact]
    public void A_headline_and_the_clause_that_fills_it_out_tell_of_one_event()
    {
        var record = Sample.Collate(new Sample("a", "Rebels attack the harbour of Vessa. There rebels attacked the harbour of Vessa on May 2. Before that rebels attacked the harbour of Vessa twice.").Day("May 2", 2031, 5, 2)
            .Block(BlockKind.Title, "Rebels attack the harbour of Vessa.").Block(BlockKind.Paragraph, "There rebels attacked the harbour of Vessa on May 2. Before that rebels attacked the harbour of Vessa twice.")
            .Event(EventType.Assault, "Rebels attack the harbour of Vessa", "Rebels", "attack", "the harbour of Vessa")
            .Event(EventType.Assault, "rebels attacked the harbour of Vessa on May 2", "rebels", "attacked", "the harbour of Vessa", 0)
            .Event(EventType.Assault, "rebels attacked the harbour of Vessa twice", "rebels", "attacked", "the harbour of Vessa"));
        Assert.Equal([2, 1], record.Events.Select(line => line.Mentions.Length).OrderDescending());
        Assert.Equal(new LocalDate(2031, 5, 2), record.Events.Single(line => line.Mentions.Length == 2).Time.From);
    }

    [Fact]
    public void A_deed_without_a_day_stays_alone() =>
        Assert.Equal(2, Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "There rebels attacked the harbour of Vessa lately.", null)).Events.Length);

    // A paper prints on the fourth what happened on the third.
    [Fact]
    public void News_without_a_day_is_of_the_day_of_its_account_or_shortly_before()
    {
        var line = Assert.Single(Sample.Collate(new Sample("a", "There rebels attacked the harbour of Vessa.").Published("2031-05-04")
            .Event(EventType.Assault, "rebels attacked the harbour of Vessa", "rebels", "attacked", "the harbour of Vessa")).EventMentions);
        Assert.Equal((new LocalDate(2031, 5, 2), new LocalDate(2031, 5, 4)), (line.Time.From, line.Time.To));
    }

    [Fact]
    public void The_order_of_the_accounts_does_not_matter()
    {
        Sample[] told = [Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "On May 2 rebels attacked the harbour of Vessa again."), Told("c", "There rebels attacked the harbour of Vessa on May 9.", 9)];
        var record = Sample.Collate(told);
        Array.Reverse(told);
        Assert.Equal(record.Events.Select(line => (line.Id, line.Label)), Sample.Collate(told).Events.Select(line => (line.Id, line.Label)));
    }

    [Fact]
    public void Only_what_is_told_as_having_happened_is_in_the_timeline()
    {
        Assert.Contains(Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2.")).Timeline, entry => entry.Kind == TimelineKind.Event);
        Assert.DoesNotContain(Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2.", status: EventStatus.Planned)).Timeline, entry => entry.Kind == TimelineKind.Event);
    }

    // "Attacked" and "raided" are two words for one deed: a reader sees who chose which.
    [Fact]
    public void Words_of_two_accounts_for_one_event_stand_side_by_side()
    {
        var record = Sample.Collate(
            Told("a", "There rebels attacked the harbour of Vessa on May 2.").Outlet("Daily Post"),
            Told("b", "On May 2 rebels raided the harbour of Vessa again.", trigger: "raided").Outlet("Morning Sun"));
        var wording = Assert.Single(record.Wording);
        Assert.Equal(record.Events[0].Id, wording.Referent);
        Assert.Equal([("attacked", "Daily Post"), ("raided", "Morning Sun")], wording.Labels.Select(label => (label.Label, label.Holder.Name)));
    }

    [Fact]
    public void One_word_for_one_event_is_no_contrast() =>
        Assert.Empty(Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa on May 2."), Told("b", "On May 2 rebels attacked the harbour of Vessa again.")).Wording);

    // An account whose last day is open may be of any year: its news is no later than it, and that is all.
    [Fact]
    public void News_of_an_account_without_a_date_has_no_day()
    {
        var mention = Assert.Single(Sample.Collate(Told("a", "There rebels attacked the harbour of Vessa lately.", null)).EventMentions);
        Assert.Equal((null, null, Basis.Unknown), (mention.Time.From, mention.Time.To, mention.Time.Basis));
    }

    private static Sample Told(string document, string text, int? day = 2, EventStatus status = EventStatus.Actual, string trigger = "attacked")
    {
        var sample = new Sample(document, text);
        if (day is { } date)
        {
            sample.Day("May " + date, 2031, 5, date);
        }

        return sample.Event(EventType.Assault, text.TrimEnd('.'), "rebels", trigger, "the harbour of Vessa", day is null ? null : 0, status);
    }
}
