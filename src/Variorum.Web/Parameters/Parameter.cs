namespace Variorum.Web.Parameters;

/// <summary>Something a caller may say: its name, what it means, what it may hold.</summary>
internal sealed record Parameter(string Name, string Description, ValueRule Rule, bool Required = false)
{
    /// <summary>An example that stands in the documentation.</summary>
    public string? Example { get; init; }
}
