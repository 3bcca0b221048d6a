using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>A citation in the making.</summary>
/// <param name="Medium">What is named.</param>
/// <param name="Evidence">The words that name it as a source.</param>
/// <param name="Through">The attributions that came through it.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record SourceNaming(Medium Medium, Span Evidence, List<Attribution> Through, string Rule);
