using Microsoft.AspNetCore.Http;
using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>One address of the API: what it answers, and all that its documentation says.</summary>
/// <param name="Name">The name by which programs call it.</param>
/// <param name="Path">The path below <c>/api/v1</c>; <c>{id}</c> stands for an id.</param>
/// <param name="Summary">What it gives, in a sentence.</param>
/// <param name="Answers">The schema of its answer.</param>
/// <param name="Parameters">What the query may say.</param>
/// <param name="Handle">Answers a call.</param>
internal sealed record ApiOperation(string Name, string Path, string Summary, AnswerSchema Answers, ImmutableArray<Parameter> Parameters, Func<ApiCall, IResult> Handle)
{
    public const string Root = "/api/v1";

    /// <summary>Whether the path holds an id.</summary>
    public bool HasId => Path.Contains("{id}", StringComparison.Ordinal);
}
