using Variorum.Web.Answers;
using Variorum.Web.Api;
using Variorum.Web.Parameters;

namespace Variorum.Web.Mcp;

/// <summary>The tools of the MCP server.</summary>
internal static class RecordTools
{
    private const int LongestPassage = 6_000;

    private static readonly TextRule Name = new();
    private static readonly Parameter Query = new("query", "words, parted by spaces; every one must stand in the account. Case and accents do not count, no character is an operator", new TextRule(500), Required: true);
    private static readonly Parameter Account = new("account", "the account's id, as other answers give it", Name, Required: true);
    private static readonly Parameter Start = new("start", "where to start, in UTF-16 units of the account's text", new NumberRule(0, int.MaxValue, 0));
    private static readonly Parameter End = new("end", $"where to end; one answer gives at most {LongestPassage:N0} units, and next_start says where to go on", new NumberRule(0, int.MaxValue));

    public static ImmutableArray<RecordTool> All { get; } =
    [
        new(
            "search", "Search the accounts",
            "Finds the accounts that hold every word of a query, best first, each with the passage that shows it best. Start here when you do not know the record.",
            "PassageList", [Query, .. ToolPage.Parameters], Search),
        LineTool.Create<TimelineEntry, TimelineItem>(
            "timeline", "Timeline",
            "What the accounts date, by time: statements and figures with their day and how the day is known, and how many independent accounts tell each.",
            "TimelineList",
            [new("kind", "only this kind", WordRule.Of<TimelineKind>()), .. LineFilter.Days("the day", "time_from", "time_to")],
            TimelineItem.Of, AnswerJson.Canonical.TimelineItem),
        LineTool.Create<Statement, StatementItem>(
            "statements", "Statements",
            "Who said what, according to which account, through whom, when; each with its exact words. Ask by speaker, account or days.",
            "StatementList",
            [
                new("speaker", "only statements by this speaker: an actor's id, or any form of the name", Name),
                new("account", "only statements in this account (id)", Name),
                .. LineFilter.Days("the day it was said", "said_from", "said_to"),
            ],
            (statement, _, passages) => StatementItem.Of(statement, passages), AnswerJson.Canonical.StatementItem),
        LineTool.Create<Figure, FigureItem>(
            "figures", "Figures",
            "The figures that the accounts give: the value with its bounds, what is counted, as of when, by whom; each with its exact words. They are never merged into one.",
            "FigureList",
            [
                new("counts", "only figures that count this: the head noun, such as people", Name, "counts_head"),
                new("series", "only figures of this series (id): those that count the same", Name),
                new("holder", "only figures given by this holder: an actor's id, or any form of the name", Name),
                new("account", "only figures in this account (id)", Name),
                .. LineFilter.Days("the day they hold for", "as_of_from", "as_of_to"),
            ],
            (figure, _, passages) => FigureItem.Of(figure, passages), AnswerJson.Canonical.FigureItem),
        LineTool.Create<Disagreement, DisagreementItem>(
            "disagreements", "Disagreements",
            "Where accounts give variants that cannot all hold: each variant with its holders, its independent accounts and its words, all shown alike, and why they are comparable.",
            "DisagreementList",
            [new("kind", "only this kind", WordRule.Of<DisagreementKind>()), new("id", "only this disagreement (id)", Name)],
            (disagreement, _, passages) => DisagreementItem.Of(disagreement, passages), AnswerJson.Canonical.DisagreementItem),
        new(
            "account_passage", "A passage of an account",
            "The exact words of an account from one offset to another, to read round a passage that another answer gave.",
            "TextAnswer", [Account, Start, End], ReadPassage),
        new(
            "verify_quote", "Verify a quotation",
            "Says where a quotation stands in the record: exact (letter for letter), normalised (case, spaces, quotation marks, dashes, ligatures or an ellipsis differ; the answer says which) or absent (with the nearest "
                + "passage, where one is clearly near). Each place has offsets and the exact words, and says to whom the account gives them. Use it before you quote anything.",
            "QuoteAnswer", [.. VerifyQuoteOperation.Parameters, .. ToolPage.Parameters], VerifyQuote),
    ];

    private static byte[] Search(PublishedRecord record, Arguments arguments, CancellationToken cancellation)
    {
        var (items, total) = SearchAnswers.Make(record, arguments[Query.Name]!, ToolPage.Offset(arguments), ToolPage.Limit(arguments));
        return ToolPage.Write(arguments, total, items, AnswerJson.Canonical.Passage);
    }

    private static byte[] ReadPassage(PublishedRecord record, Arguments arguments, CancellationToken cancellation)
    {
        var id = arguments[Account.Name]!;
        var text = record.Text(id) ?? throw new ToolError($"The record has no account “{id}”; take the id from another answer, such as that of search.");
        var start = arguments.Number(Start.Name) ?? 0;
        var end = arguments.Number(End.Name) ?? text.Text.Length;
        if (start > text.Text.Length || end < start)
        {
            throw new ToolError($"The account's text goes from 0 to {text.Text.Length}; start must lie in it and end not before start.");
        }

        return Json.Of(TextAnswer.Make(new PassageLookUp(record), text, start, end, LongestPassage), AnswerJson.Canonical.TextAnswer);
    }

    /// <summary>Fewer places than were asked for where they would not fit.</summary>
    private static byte[] VerifyQuote(PublishedRecord record, Arguments arguments, CancellationToken cancellation)
    {
        for (var limit = ToolPage.Limit(arguments); ; limit /= 2)
        {
            var answer = Json.Of(QuoteAnswers.Make(record, VerifyQuoteOperation.Query(arguments), ToolPage.Offset(arguments), limit, cancellation), AnswerJson.Canonical.QuoteAnswer);
            if (answer.Length <= ToolPage.MostBytes || limit == 1)
            {
                return answer;
            }
        }
    }
}
