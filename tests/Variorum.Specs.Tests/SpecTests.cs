using System.Collections.Immutable;
using NodaTime.Text;
using Variorum.Engine.Planning;
using Variorum.Meaning.Times;
using Variorum.Model;
using Variorum.Reading;

namespace Variorum.Specs.Tests;

/// <summary>Runs every example of <c>specs/*.md</c>: a reader who knows no C# can check what the record says of a text.</summary>
public sealed class SpecTests
{
    public static TheoryData<Example> Examples =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Example.In)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_record_says_what_the_spec_says(Example example)
    {
        var analysis = Plan.Standard.Analyse(VerbatimReader.Read("spec", example.Text));
        var lines = example.Layer switch
        {
            "sentences" => Sentences(analysis),
            "names" => Names(analysis),
            "times" => Times(analysis, example.Date),
            "statements" => Statements(analysis),
            "citations" => Citations(analysis),
            "figures" => Figures(analysis),
            "events" => Events(analysis),
            "events-in-record" => EventsInRecord(analysis),
            "wording" => Wording(analysis),
            "ledger" => Entries(analysis),
            _ => throw new InvalidOperationException($"{example.Spec} names the unknown layer {example.Layer}"),
        };
        Assert.Equal(example.Expected, string.Join('\n', lines));
    }

    [Fact]
    public void There_are_examples_for_every_layer() =>
        Assert.Equal(
            ["citations", "events", "events-in-record", "figures", "ledger", "names", "sentences", "statements", "times", "wording"],
            Examples.Select(e => e.Data.Layer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sentences(Analysis analysis)
    {
        var parse = analysis.Get<Parse>();
        return parse.Sentences.Select(s => Words(analysis, parse.SpanOf(s)));
    }

    private static IEnumerable<string> Names(Analysis analysis) =>
        analysis.Get<Names>().Mentions.Select(m => $"{m.Type.ToString().ToUpperInvariant()} | {Words(analysis, m.Span)}{(m.Title is { } title ? " | " + Words(analysis, title) : "")}");

    private static IEnumerable<string> Times(Analysis analysis, string? date)
    {
        var anchor = date is null ? (NodaTime.LocalDate?)null : LocalDatePattern.Iso.Parse(date).Value;
        var times = analysis.Get<Times>().Timexes;
        return times.Zip(TimeResolution.ResolveAll(times, anchor, anchor), (timex, days) =>
            $"{timex.Type.ToString().ToUpperInvariant()} | {Words(analysis, timex.Span)} | {TimexValue.Of(timex, days.From, days.To)}");
    }

    private static IEnumerable<string> Statements(Analysis analysis) =>
        analysis.Get<Statements>().Said.Select(s =>
            $"{s.Kind.ToString().ToLowerInvariant()} | {Words(analysis, s.Speaker)}{(s.SpeakerName is { } name ? $" = {Words(analysis, name)}" : "")} | {Words(analysis, s.Cue)} | "
            + string.Join(" … ", s.Content.Select(c => Words(analysis, c)))
            + string.Concat(s.Via.Select(v => $" | via {Words(analysis, v)}"))
            + (s.IsStand ? " | stand" : ""));

    private static IEnumerable<string> Citations(Analysis analysis) =>
        analysis.Get<Statements>().Citations.Select(c => $"{c.Kind.ToString().ToLowerInvariant()} | {Words(analysis, c.Cites)}");

    private static IEnumerable<string> Figures(Analysis analysis) =>
        analysis.Get<Figures>().Found.Select(f =>
            $"{f.Range} | {Words(analysis, f.Counts)} | {f.CountsHead}"
            + (f.Role is { } role ? $" | {role}" : "") + (f.Unit is { } unit ? $" | {unit}" : "") + (f.Owner is { } owner ? $" | of {Words(analysis, owner)}" : ""));

    private static IEnumerable<string> Events(Analysis analysis) =>
        analysis.Get<Events>().Found.Select(e => Event(e, Actors(analysis, e.Sources), Actors(analysis, e.Targets)));

    private static IEnumerable<string> EventsInRecord(Analysis analysis) =>
        analysis.Get<Events>().Found.Where(e => e.IsPlain).Select(e => Event(e, Actors(analysis, e.Sources), Actors(analysis, [.. e.Targets.Where(target => target.IsSomebody)])));

    private static string Event(EventFinding e, string sources, string targets) =>
        $"{e.Type.ToString().ToUpperInvariant()}{(e.Mode is { } mode ? " " + mode : "")} | {sources} | {targets}" + (e.Status == EventStatus.Actual ? "" : " | " + e.Status.ToString().ToLowerInvariant());

    private static string Actors(Analysis analysis, ImmutableArray<ActorFinding> actors) => actors.IsEmpty ? "-" : string.Join(", ", actors.Select(a => Words(analysis, a.Words)));

    private static IEnumerable<string> Wording(Analysis analysis) =>
        analysis.Get<Wordings>().Labels.Select(l => $"{Words(analysis, l.Label)} | {Words(analysis, l.Referent)} | {Voice(analysis, l)}{(l.Loaded ? " | loaded" : "")}");

    private static string Voice(Analysis analysis, WordingFinding label)
    {
        var said = label.Holder is { } holder ? analysis.Get<Statements>().Said[holder] : null;
        return label.OwnVoice ? "own voice" : (label.Caller ?? said?.SpeakerName ?? said?.Speaker) is { } speaker ? $"of {Words(analysis, speaker)}" : "of somebody";
    }

    private static IEnumerable<string> Entries(Analysis analysis)
    {
        var times = analysis.Get<Times>().Timexes;
        return analysis.Get<Ledger>().Found.Select(e =>
            $"{(e.Strength is { } strength ? $"{strength.ToString().ToLowerInvariant()}: " : "")}{e.Kind.ToString().ToLowerInvariant()} | {Parties(analysis, e.By)} | {Parties(analysis, e.Of)} | {Words(analysis, e.Action)}"
            + (e.Condition is { } condition ? $" | {Words(analysis, condition)}" : "")
            + (e.Deadline is { } deadline ? $" | by {Words(analysis, times[deadline].Span)}" : "")
            + (e.Answers is { } answered ? $" | answers {answered + 1}" : "")
            + (e.Outcome is { } outcome ? $" | {outcome.Step.ToString().ToLowerInvariant()}" : ""));
    }

    private static string Parties(Analysis analysis, ImmutableArray<ActorFinding> parties) =>
        string.Join(" + ", parties.Select(p => Words(analysis, p.Words) + (p.Name is { } name ? $" = {Words(analysis, name)}" : "")));

    private static string Words(Analysis analysis, Span? span) => span is { } s ? s.In(analysis.Account.Text).ToString().ReplaceLineEndings(" ") : "";
}
