using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>A call of the API: the record as this request sees it, and what was asked.</summary>
/// <param name="Record">The record.</param>
/// <param name="Id">The id in the path; empty where the path has none.</param>
/// <param name="Arguments">The query, checked.</param>
/// <param name="Path">The path as it was asked for.</param>
/// <param name="Query">The query as it was asked for.</param>
/// <param name="Cancellation">Cancelled when nobody waits for the answer any more.</param>
internal sealed record ApiCall(PublishedRecord Record, string Id, Arguments Arguments, string Path, IReadOnlyList<KeyValuePair<string, string>> Query, CancellationToken Cancellation);
