namespace Variorum.Model;

/// <summary>A stretch of an account's clean text and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the clean text.</param>
/// <param name="End">One past its end.</param>
/// <param name="Child">The id of the nested account whose words these are; null otherwise.</param>
public sealed record Block(BlockKind Kind, int Start, int End, string? Child = null)
{
    /// <summary>The range as a span.</summary>
    [JsonIgnore]
    public Span Span => new(Start, End);
}
