using System.Text.Json.Nodes;

namespace Variorum.Web.Parameters;

/// <summary>What a parameter may hold: the same rule refuses a bad value and stands in the schema that callers read.</summary>
internal abstract record ValueRule
{
    /// <summary>Why a value will not do, as the end of a sentence that begins with the parameter's name; null when it will.</summary>
    public abstract string? Refuse(string value);

    /// <summary>The same as JSON Schema.</summary>
    public abstract JsonObject Schema();
}
