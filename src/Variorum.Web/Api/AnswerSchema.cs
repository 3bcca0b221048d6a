namespace Variorum.Web.Api;

/// <summary>The schema of an answer: one of those in <c>schemas.json</c>, or a list of such.</summary>
/// <param name="Name">The schema's name.</param>
/// <param name="IsList">Whether the answer is a page of a list of them.</param>
internal readonly record struct AnswerSchema(string Name, bool IsList = false);
