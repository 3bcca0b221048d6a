using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Variorum.Model;
using Variorum.Publishing.Comparing;
using Variorum.Store;
using Interval = Variorum.Model.Interval;
using Record = Variorum.Model.Record;

namespace Variorum.Publishing.Tests.Comparing;

/// <summary>A comparison of two records says what differs, all of it, and the same from both sides.</summary>
public sealed class RecordDiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("variorum-").FullName;
    private int _made;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_record_does_not_differ_from_itself() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte>(), tellings =>
        {
            using var record = Publish(tellings);
            using var again = Publish(tellings);
            return !RecordDiff.Between(record, record, default).Any() && !RecordDiff.Between(record, again, default).Any();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void Seen_from_the_other_side_every_change_is_mirrored() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte, byte)>(), pair =>
        {
            using var before = Publish(pair.Item1);
            using var after = Publish(pair.Item2, said: "now otherwise");
            return Told(RecordDiff.Between(before, after, default)).SequenceEqual(Told(RecordDiff.Between(after, before, default).Select(c => c.Mirrored())));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void One_document_more_brings_gains_that_rest_on_it_alone()
    {
        using var before = Publish(0b011);
        using var after = Publish(0b111);
        var added = $"{Document(2).Id}.0";
        var changes = RecordDiff.Between(before, after, default).ToList();
        Assert.Contains(changes, c => c.File == "statements");
        Assert.All(changes.Where(c => c.Kind == ChangeKind.Gained), c => Assert.Contains(added, c.After, StringComparison.Ordinal));
        Assert.DoesNotContain(changes, c => c.Kind == ChangeKind.Lost);
    }

    [Fact]
    public void An_actor_that_goes_by_another_id_since_a_merge_is_the_same_actor()
    {
        using var before = Publish(0b001, actor: "actor-9");
        using var after = Publish(0b001, actor: "actor-1", aliases: [new Alias("actor-9", "actor-1", "They bear the same name.")]);
        Assert.Empty(RecordDiff.Between(before, after, default));
    }

    [Fact]
    public void An_actor_that_was_renamed_is_changed_and_says_from_what_to_what()
    {
        using var before = Publish(0b001, actor: "actor-9", name: "Lind");
        using var after = Publish(0b001, actor: "actor-1", name: "Marta Lind", aliases: [new Alias("actor-9", "actor-1", "One is a part of the other.")]);
        var change = Assert.Single(RecordDiff.Between(before, after, default), c => c.File == "actors");
        Assert.Equal((ChangeKind.Changed, "actor-9", "actor-1"), (change.Kind, change.Before, change.After));
        Assert.Contains(new FieldChange("name", "Lind", "Marta Lind"), change.Fields);
    }

    [Fact]
    public void A_disagreement_that_gained_a_side_is_changed_though_its_id_may_be_another()
    {
        using var before = Publish(0b011, sides: ["4", "9"], disagreement: "disagreement-b");
        using var after = Publish(0b111, sides: ["4", "9", "12"], disagreement: "disagreement-a");
        var change = Assert.Single(RecordDiff.Between(before, after, default), c => c.File == "disagreements");
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Contains("12", Assert.Single(change.Fields).After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_one_line_of_json_whatever_its_words()
    {
        var line = DiffJson.Line(new Change(ChangeKind.Changed, "statements", "a", "b", "“x”\n<script>", [new FieldChange("said", null, "\u2028")]));
        var change = System.Text.Json.JsonDocument.Parse(line).RootElement;
        Assert.DoesNotContain('\n', line);
        Assert.Equal(("changed", "“x”\n<script>"), (change.GetProperty("change").GetString(), change.GetProperty("label").GetString()));
        Assert.False(change.GetProperty("fields")[0].TryGetProperty("before", out _));
    }

    private static IEnumerable<string> Told(IEnumerable<Change> changes) =>
        changes.Select(c => $"{c.Kind} {c.File} {c.Before} {c.After} {string.Join(';', c.Fields)}").Order(StringComparer.Ordinal);

    private static StoredDocument Document(int number)
    {
        var bytes = Encoding.UTF8.GetBytes($"telling {number}");
        return new StoredDocument { Sha256 = Ids.Sha256(bytes), Bytes = bytes, Reader = "text", Encoding = "utf-8", Sightings = [new Sighting($"{number}.txt", null)] };
    }

    /// <summary>Publishes a record of the tellings whose bits are set.</summary>
    private PublishedRecord Publish(
        byte tellings, string said = "we stay", string actor = "actor-1", string name = "Marta Lind", string[]? sides = null, string disagreement = "disagreement-1", ImmutableArray<Alias> aliases = default)
    {
        var documents = Enumerable.Range(0, 8).Where(i => (tellings >> i & 1) == 1).Select(Document).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        var path = Path.Combine(_folder, $"{_made++}.vrec");
        using (var store = RecordStore.OpenForWriting(path))
        {
            store.Save(documents, []);
            var record = new Record
            {
                Documents = [.. documents.Select(d => new Document { Id = d.Id, Sha256 = d.Sha256, Names = [d.Sightings[0].Name], Reader = "text", Bytes = d.Bytes.Length, Encoding = "utf-8" })],
                Accounts = [.. documents.Select(d => new Account { Id = $"{d.Id}.0", Document = d.Id, Language = "en", Analysed = true, Published = Day, Blocks = [], Removed = [], Length = 9 })],
                Actors = documents.Count == 0 ? [] : [new Actor { Id = actor, Kind = ActorKind.Person, Name = name, Aliases = [new ActorAlias(name, documents.Count)], MentionCount = documents.Count, Evidence = [Words(documents[0].Id)] }],
                Statements =
                [
                    .. documents.Select(d => new Statement
                    {
                        Id = $"{d.Id}.0-statement-0", Account = $"{d.Id}.0", Speaker = new Party(PartyKind.Actor, actor, "Marta Lind"), Via = [], Cue = "said", Kind = StatementKind.Direct,
                        Content = new StatementContent(said, [new Span(0, 7)]), Evidence = [Words(d.Id)],
                    }),
                ],
                Timeline = [.. documents.Select(d => new TimelineEntry(Day, said, TimelineKind.Statement, [$"{d.Id}.0-statement-0"], [$"{d.Id}.0"], 1)).OrderBy(t => t.Refs[0], StringComparer.Ordinal)],
                Disagreements = sides is null ? [] : [new Disagreement(disagreement, DisagreementKind.Figure, "people", ["f-4", "f-9"], "Same day.", [.. sides.Select(s => new Variant(s, [new Party(PartyKind.Actor, null, "a ministry")], [], 1, []))])],
                Aliases = aliases.IsDefault ? [] : aliases,
            };
            store.Publish(record, new RecordSummary("0.1.0", "rules", "00", [], ImmutableSortedDictionary<string, int>.Empty, []), default);
        }

        return PublishedRecord.Open(path);
    }

    private static Interval Day => new() { From = new LocalDate(2031, 5, 4), To = new LocalDate(2031, 5, 4), Basis = Basis.Stated };

    private static Evidence Words(string document) => new() { Document = document, Place = EvidencePlace.Text, Account = $"{document}.0", Start = 0, End = 7, Text = "telling", Rule = "test.rule" };
}
