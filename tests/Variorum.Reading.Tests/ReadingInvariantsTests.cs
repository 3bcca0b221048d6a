using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;

namespace Variorum.Reading.Tests;

/// <summary>What holds for every text, sensible or not.</summary>
public sealed class ReadingInvariantsTests
{
    private static readonly string[] Lines =
    [
        "", " ", "\u00A0", Samples.Headline, "Lorn parliament calls for a new bridge", Samples.First, Samples.Second, Samples.Third,
        "by Jane Roe", "byJanuary 05, 2031", "Jan. 5, 2031", "Jane Roe | 3 May 2031", "Read more at https://news.example.org/2031/02/03/docks",
        "Read more at https://daily.example.net/a", "The Harbour Times reported on the strike at the northern docks:", "\u201CWe will not go,\u201D said one of the workers, who has loaded ships for thirty years.",
        "Nothing has moved in the port since the morning, and nobody knows when the ships will leave again.\u201D", "\u201CNo one asked us before the vote,\u201D she said, and then she closed the door of the office behind her.",
        "Related Articles", "Back to top button", "Leave a Reply", "Harbour TownsWorld News", "4 Min Read", "Read More", "PORT ESK (Reuters) - The council met on Monday to talk about the docks and the bridge.",
        Samples.Headline + " - Esk Daily", "\uD83D\uDE00 emoji", "a \uD800 lone", "--Reuters",
        "The mayor Ada Lorn Ada (Addy) Maria LornCouncil votes on bridge Ferry fares rise MORE said no.", "Lorn LornX MORE", "Lorn LornX MORE MORE", "Esk Lorn EskMORE’s plan",
    ];

    private static Gen<string> Pages =>
        from lines in Gen.Elements(Lines).ListOf()
        from breaks in Gen.Elements("\n", "\r\n", "\n\n", "\r", "\u2028")
        select string.Join(breaks, lines);

    private static Gen<string> AnyText => Gen.OneOf(Pages, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void No_visible_character_of_any_text_is_lost() => ForAll(document =>
    {
        var covered = new bool[document.Source.Length];
        foreach (var run in document.Accounts.SelectMany(account => account.Map.Runs))
        {
            covered.AsSpan(run.Source, run.SourceLength).Fill(true);
        }

        foreach (var removal in document.Accounts[0].Removed)
        {
            covered.AsSpan(removal.SourceStart, removal.SourceEnd - removal.SourceStart).Fill(true);
        }

        return Enumerable.Range(0, covered.Length).All(i => covered[i] || char.IsWhiteSpace(document.Source[i]));
    });

    [Fact]
    public void No_character_is_both_kept_and_removed() => ForAll(document =>
        document.Accounts[0].Removed.All(removal => document.Accounts.All(account => account.Map.ToClean(new Model.Span(removal.SourceStart, removal.SourceEnd)) is null)));

    [Fact]
    public void Every_run_of_the_map_holds_the_words_of_the_source() => ForAll(document =>
        document.Accounts.All(account => account.Map.Runs.All(run =>
            account.Text.AsSpan(run.Clean, run.CleanLength).SequenceEqual(document.Source.AsSpan(run.Source, run.SourceLength)))));

    [Fact]
    public void Blocks_are_in_order_and_only_white_space_lies_between() => ForAll(document => document.Accounts.All(account =>
    {
        var end = 0;
        foreach (var block in account.Blocks)
        {
            if (block.Start < end || block.End <= block.Start || !string.IsNullOrWhiteSpace(account.Text[end..block.Start]))
            {
                return false;
            }

            end = block.End;
        }

        return end == account.Text.Length;
    }));

    [Fact]
    public void Removals_and_evidence_hold_the_words_of_the_source() => ForAll(document =>
        document.Accounts[0].Removed.All(r => string.Equals(r.Text, document.Source[r.SourceStart..r.SourceEnd], StringComparison.Ordinal))
        && document.Accounts.SelectMany(account => account.Declarations).All(d => Holds(document, d.Evidence)));

    [Fact]
    public void A_nested_account_is_the_quote_block_of_its_parent() => ForAll(document => document.Accounts.All(account => account.Blocks.All(block =>
        block.Child is null || string.Equals(document.Accounts.Single(a => a.Id == block.Child).Text, account.Text[block.Start..block.End], StringComparison.Ordinal))));

    [Fact]
    public void The_same_bytes_give_the_same_accounts() => Prop.ForAll(AnyText.ToArbitrary(), text => Read(text).SequenceEqual(Read(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Arbitrary_bytes_are_read_or_refused_and_never_throw() =>
        Prop.ForAll<byte[]>(bytes => Reading.Outcome(bytes ?? []) is ReadDocument or UnreadableDocument
            && Reading.Outcome(bytes ?? [], Readers.JsonLines) is ReadDocument or UnreadableDocument).QuickCheckThrowOnFailure();

    private static void ForAll(Func<ReadDocument, bool> holds) =>
        Prop.ForAll(AnyText.ToArbitrary(), text => Reading.Outcome(Encoding.UTF8.GetBytes(text)) is not ReadDocument document || holds(document))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static byte[] Read(string text) =>
        Reading.Outcome(Encoding.UTF8.GetBytes(text)) is ReadDocument document ? Model.Json.RecordJson.ToBytes(document.Accounts) : [];

    private static bool Holds(ReadDocument document, Evidence evidence)
    {
        var inText = evidence.Place != EvidencePlace.Text
            || string.Equals(document.Accounts.Single(a => a.Id == evidence.Account).Text[evidence.Start!.Value..evidence.End!.Value], evidence.Text, StringComparison.Ordinal);
        return inText && string.Equals(document.Source[evidence.SourceStart!.Value..evidence.SourceEnd!.Value], evidence.Text, StringComparison.Ordinal);
    }
}
