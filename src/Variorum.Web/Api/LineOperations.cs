using Microsoft.AspNetCore.Http;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>The addresses of one kind of line of the record: all of them, filtered and in pages, and each by its id.</summary>
internal static class LineOperations
{
    private const string Sort = "sort";

    /// <summary>The list of a kind of line.</summary>
    /// <param name="path">The path, which is the name too.</param>
    /// <param name="schema">The schema of a line.</param>
    /// <param name="summary">What the list is.</param>
    /// <param name="filters">What it can be asked for by.</param>
    /// <param name="orders">Orders other than that of the export, by the word that asks for them.</param>
    public static ApiOperation List<T>(string path, string schema, string summary, ImmutableArray<LineFilter> filters, params ImmutableArray<(string Word, LineOrder Order)> orders)
    {
        ImmutableArray<Parameter> sorting = orders.IsEmpty
            ? []
            : [new Parameter(Sort, "another order than that of the export", new WordRule([.. orders.Select(order => order.Word)]))];
        return new ApiOperation(path, "/" + path, summary, new AnswerSchema(schema, IsList: true), [.. filters.Select(filter => filter.Parameter), .. sorting, .. Paging.Parameters], Handle);

        IResult Handle(ApiCall call)
        {
            ImmutableArray<LineCondition> where = [.. filters.Select(filter => filter.Condition(call.Arguments)).OfType<LineCondition>()];
            return Page<T>(call, where, call.Arguments[Sort] is { } word ? orders.First(order => order.Word == word).Order : null);
        }
    }

    /// <summary>A line by its id.</summary>
    public static ApiOperation One<T>(string name, string path, string schema, string summary) =>
        new(name, path + "/{id}", summary, new AnswerSchema(schema), [], call =>
            call.Record.Bodies<T>(ById("id", call.Id)) is [var body, ..] ? new JsonAnswer(body) : Elsewhere<T>(call, "id", path));

    /// <summary>The lines that share an id of another kind, such as the figures of a series.</summary>
    public static ApiOperation Group<T>(string name, string path, string schema, string summary, string column) =>
        new(name, path + "/{id}", summary, new AnswerSchema(schema, IsList: true), Paging.Parameters, call =>
            call.Record.Count<T>(LineCondition.Is(column, call.Id)) > 0 ? Page<T>(call, [LineCondition.Is(column, call.Id)], null) : Elsewhere<T>(call, column, path));

    private static JsonAnswer Page<T>(ApiCall call, ImmutableArray<LineCondition> where, LineOrder? order) => Paging.Page(
        call,
        call.Record.Count<T>(where),
        call.Record.Bodies<T>(new LineQuery { Where = where, Order = order, Skip = Paging.Offset(call.Arguments), Limit = Paging.Limit(call.Arguments) }));

    /// <summary>An id that a merge replaced leads on to the one that stands for it, so that a permalink stays good.</summary>
    private static IResult Elsewhere<T>(ApiCall call, string column, string path) =>
        call.Record.Lines<Alias>("old_id", call.Id) is [var alias, ..] && call.Record.Count<T>(LineCondition.Is(column, alias.New)) > 0
            ? Results.LocalRedirect($"{ApiOperation.Root}{path}/{Uri.EscapeDataString(alias.New)}", permanent: true, preserveMethod: true)
            : new Problem(StatusCodes.Status404NotFound, $"The record has nothing with the id “{call.Id}” here.");

    private static LineQuery ById(string column, string id) => new() { Where = [LineCondition.Is(column, id)], Limit = 1 };
}
