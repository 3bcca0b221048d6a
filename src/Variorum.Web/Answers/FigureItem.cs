using Variorum.Publishing.Phrasing;

namespace Variorum.Web.Answers;

/// <summary>A quantity, by a holder, as of a time.</summary>
internal sealed record FigureItem(string Id, string Value, Relation Relation, decimal? Low, decimal? High, string Counts, Days AsOf, Party Holder, string? Series, Passage? Passage)
{
    public static FigureItem Of(Figure figure, PassageLookUp passages) => new(
        figure.Id,
        Phrases.Value(figure),
        figure.Relation,
        figure.Low,
        figure.High,
        Phrases.Counted(figure),
        Days.Of(figure.AsOf)!,
        figure.Holder,
        figure.Series,
        passages.Of(figure.Evidence, "value"));
}
