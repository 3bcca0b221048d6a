namespace Variorum.Web.Answers;

/// <summary>Variants that cannot all hold; all shown alike.</summary>
internal sealed record DisagreementItem(string Id, DisagreementKind Kind, string On, string ComparableBecause, ImmutableArray<VariantItem> Variants)
{
    public static DisagreementItem Of(Disagreement disagreement, PassageLookUp passages) => new(
        disagreement.Id,
        disagreement.Kind,
        disagreement.On,
        disagreement.ComparableBecause,
        [.. disagreement.Variants.Select(variant => VariantItem.Of(variant, passages))]);
}
