namespace Variorum.Web.Answers;

/// <summary>What accounts date.</summary>
internal sealed record TimelineItem(Days When, string Summary, TimelineKind Kind, ImmutableArray<string> Refs, int Accounts, int IndependentAccounts, ImmutableArray<Passage> Passages)
{
    /// <summary>Of a line that many tell, the words of the first few show it; its refs lead to the rest.</summary>
    private const int MostPassages = 3;

    public static TimelineItem Of(TimelineEntry entry, PublishedRecord record, PassageLookUp passages) => new(
        Days.Of(entry.Time)!,
        entry.Summary,
        entry.Kind,
        entry.Refs,
        entry.Accounts.Length,
        entry.IndependentAccounts,
        [.. entry.Refs.Take(MostPassages).Select(reference => passages.Of(Evidence(record, reference), "content")).OfType<Passage>()]);

    private static ImmutableArray<Evidence> Evidence(PublishedRecord record, string reference) =>
        record.Find<Statement>(reference)?.Evidence ?? record.Find<Figure>(reference)?.Evidence ?? [];
}
