using Variorum.Publishing.Quotations;
using Variorum.Web.Answers;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>Where a quotation stands in the record: letter for letter, with small differences passed over, or nowhere.</summary>
internal static class VerifyQuoteOperation
{
    private static readonly Parameter Quote = new("quote", "the quotation; … or [...] stands for words left out", new TextRule(QuoteAnswers.LongestQuotation), Required: true) { Example = "no shot from our side" };
    private static readonly Parameter Account = new("account", "only in this account (id)", new TextRule());
    private static readonly Parameter Outlet = new("outlet", "only in accounts of this outlet (name)", new TextRule());
    private static readonly Parameter Speaker = new("speaker", "only where the account gives the words to this speaker (name or actor id)", new TextRule());

    /// <summary>What can be asked, here and by MCP.</summary>
    public static ImmutableArray<Parameter> Parameters { get; } = [Quote, Account, Outlet, Speaker];

    public static ApiOperation Create() => new(
        "verify_quote", "/verify-quote", "Where a quotation stands: exact, normalised (and what differs) or absent (and what is nearest). It says nothing about whether the words are true.",
        new AnswerSchema("QuoteAnswer"), [.. Parameters, .. Paging.Parameters], call =>
            new JsonAnswer(Json.Of(QuoteAnswers.Make(call.Record, Query(call.Arguments), Paging.Offset(call.Arguments), Paging.Limit(call.Arguments), call.Cancellation), AnswerJson.Canonical.QuoteAnswer)));

    /// <summary>The query that arguments make.</summary>
    public static QuotationQuery Query(Arguments arguments) => new(arguments[Quote.Name]!) { Account = arguments[Account.Name], Outlet = arguments[Outlet.Name], Speaker = arguments[Speaker.Name] };
}
