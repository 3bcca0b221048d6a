namespace Variorum.Web.Pages.Rulings;

/// <summary>A correction that can be made to a line.</summary>
/// <param name="Rule">What it does.</param>
/// <param name="Kind">What it rejects or sets; null for a merge or split.</param>
/// <param name="Label">What it means, in words.</param>
public sealed record RulingChoice(RulingRule Rule, RulingKind? Kind, string Label)
{
    /// <summary>Its value in a form.</summary>
    public string Key => Kind is { } kind ? $"{Rule}-{kind}".ToLowerInvariant() : Rule.ToString().ToLowerInvariant();
}
