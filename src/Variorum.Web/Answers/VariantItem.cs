namespace Variorum.Web.Answers;

/// <summary>One of the variants of a disagreement.</summary>
internal sealed record VariantItem(string Value, ImmutableArray<Party> Holders, int Accounts, int IndependentAccounts, ImmutableArray<Passage> Passages)
{
    /// <summary>The same for every variant, however many accounts give it.</summary>
    private const int MostPassages = 3;

    public static VariantItem Of(Variant variant, PassageLookUp passages) => new(
        variant.Value,
        variant.Holders,
        variant.Accounts.Length,
        variant.IndependentAccounts,
        [.. variant.Evidence.Select(evidence => passages.Of([evidence])).OfType<Passage>().Take(MostPassages)]);
}
