using Microsoft.AspNetCore.Http;
using Variorum.Web.Answers;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>The clean text of an account, or a stretch of it, as data.</summary>
internal static class AccountTextOperation
{
    private const int Longest = 100_000;

    private static readonly Parameter Start = new("start", "where to start, in UTF-16 units", new NumberRule(0, int.MaxValue, 0)) { Example = "0" };
    private static readonly Parameter End = new("end", $"where to end, in UTF-16 units; the end of the text when left out. One answer gives at most {Longest:N0} units; next_start says where to go on", new NumberRule(0, int.MaxValue)) { Example = "200" };

    public static ApiOperation Create() => new(
        "account_text", "/accounts/{id}/text", "The clean text of an account, or a stretch of it.", new AnswerSchema("TextAnswer"), [Start, End], call =>
        {
            if (call.Record.Text(call.Id) is not { } text)
            {
                return new Problem(StatusCodes.Status404NotFound, $"The record has no account “{call.Id}”.");
            }

            var start = call.Arguments.Number(Start.Name) ?? 0;
            var end = call.Arguments.Number(End.Name) ?? text.Text.Length;
            return start > text.Text.Length ? new Problem(StatusCodes.Status400BadRequest, $"“start” lies beyond the text, which has {text.Text.Length} UTF-16 units.", Start.Name)
                : end < start ? new Problem(StatusCodes.Status400BadRequest, "“end” lies before “start”.", End.Name)
                : new JsonAnswer(Json.Of(TextAnswer.Make(new PassageLookUp(call.Record), text, start, end, Longest), AnswerJson.Canonical.TextAnswer));
        });
}
