namespace Variorum.Web.Pages.Disagreements;

/// <summary>What the page of one disagreement shows.</summary>
/// <param name="Disagreement">The disagreement.</param>
/// <param name="Series">The series that its figures belong to.</param>
/// <param name="Record">The record.</param>
public sealed record DisagreementView(Disagreement Disagreement, ImmutableArray<string> Series, PublishedRecord Record)
{
    private const int MostLines = 50;

    public static DisagreementView Of(PublishedRecord record, Disagreement disagreement) => new(
        disagreement,
        [.. disagreement.Refs.Take(MostLines).Select(record.Find<Figure>).Select(figure => figure?.Series).OfType<string>().Distinct(StringComparer.Ordinal)],
        record);
}
