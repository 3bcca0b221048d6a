using Variorum.Web.Hosting;

namespace Variorum.Web.Pages.Rulings;

/// <summary>What the form of a new ruling shows.</summary>
/// <param name="Subject">The line to correct.</param>
/// <param name="Filled">What was filled in so far.</param>
/// <param name="Fault">What has to be mended before it can be kept; null at first.</param>
/// <param name="Others">The actors that a merge may mean, where its words fit several.</param>
/// <param name="Record">The record.</param>
public sealed record NewRulingView(RulingSubject Subject, NewRuling Filled, string? Fault, ImmutableArray<Actor> Others, PublishedRecord Record)
{
    private const int MostOthers = 12;

    /// <summary>The form for a line.</summary>
    /// <returns>Null where there is no such line.</returns>
    internal static NewRulingView? Of(RecordLease lease, NewRuling filled) =>
        filled.Line is { } line && RulingSubject.Find(lease.Record, line, filled.Form ?? 0, filled.Other) is { } subject ? new(subject, filled, null, [], lease.Record) : null;

    /// <summary>The ruling as it is filled in; the form with what has to be mended where it is not complete.</summary>
    internal (Ruling? Ruling, NewRulingView Form) Complete(RecordDigest digest, NodaTime.LocalDate today)
    {
        if (Subject.Choices.FirstOrDefault(choice => choice.Key == Filled.Choice) is not { } choice)
        {
            return (null, this with { Fault = "Choose what is to be done." });
        }

        if (Subject.IsMasked)
        {
            return (null, this with { Fault = "These words hold a name that is masked here. Write this ruling into the file of rulings by hand." });
        }

        var with = Subject.With;
        if (choice.Rule == RulingRule.Merge)
        {
            var others = FindOthers(digest);
            if (others is not [var other])
            {
                return (null, this with { Others = others, Fault = others.IsEmpty ? "Name the other actor: no other has such a name." : "Several actors are named so: choose one." });
            }

            with = RulingSubject.AnchorOf(Record, other);
        }

        var ruling = new Ruling
        {
            Rule = choice.Rule,
            Kind = choice.Kind,
            Document = Subject.Anchor.Document,
            Quote = Subject.Anchor.Quote,
            Prefix = Subject.Anchor.Prefix,
            Suffix = Subject.Anchor.Suffix,
            Value = choice.Rule == RulingRule.Set ? Filled.Value?.Trim() : null,
            With = with,
            By = Filled.By?.Trim() ?? "",
            On = today,
            Because = Filled.Because?.Trim() ?? "",
        };
        return RulingForm.Fault(ruling) is { } fault ? (null, this with { Fault = Sentence(fault) }) : (ruling, this);
    }

    /// <summary>The actors that the other of a merge may be: the one with that id, or all that have such a name.</summary>
    private ImmutableArray<Actor> FindOthers(RecordDigest digest)
    {
        if (Filled.With is not { Length: > 0 } with)
        {
            return [];
        }

        if (Parts.LineId.IsValid(with) && Record.Find<Actor>(with) is { } chosen && chosen.Id != Subject.Line)
        {
            return [chosen];
        }

        ImmutableArray<Actor> found = [.. digest.Actors.Find(with).Where(id => id != Subject.Line).Take(MostOthers).Select(Record.Find<Actor>).OfType<Actor>()];
        ImmutableArray<Actor> exact = [.. found.Where(actor => Parts.FoldedText.Plain(actor.Name) == Parts.FoldedText.Plain(with))];
        return exact.Length == 1 ? exact : found;
    }

    private static string Sentence(string fault) => fault.Length > 0 ? char.ToUpperInvariant(fault[0]) + fault[1..] : fault;
}
