using Variorum.Web.Answers;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>Full-text search over the accounts.</summary>
internal static class SearchOperation
{
    private static readonly Parameter Words = new("q", "the words, parted by spaces; every one must stand in the account. No character is an operator; case and accents do not count", new TextRule(500), Required: true) { Example = "dam" };

    public static ApiOperation Create() => new(
        "search", "/search", "The accounts that hold every word, best first, each with the passage that shows it best.", new AnswerSchema("Passage", IsList: true), [Words, .. Paging.Parameters], call =>
        {
            var (items, total) = SearchAnswers.Make(call.Record, call.Arguments[Words.Name]!, Paging.Offset(call.Arguments), Paging.Limit(call.Arguments));
            return Paging.Page(call, total, items.Select(item => Json.Of(item, AnswerJson.Canonical.Passage)));
        });
}
