using System.Reflection;
using Variorum.Language.Patterns;

namespace Variorum.Meaning.Statements;

/// <summary>The rules of <c>statements.rules</c>.</summary>
internal static class StatementRules
{
    /// <summary>The rules.</summary>
    public static RuleList Rules { get; } = RuleList.Load(Assembly.GetExecutingAssembly(), "meaning/statements.rules");
}
