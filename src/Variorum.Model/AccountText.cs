namespace Variorum.Model;

/// <summary>
/// What <c>read</c> gives for one telling in a document: the clean text with its map to the source, its blocks, what was left out
/// and what it says of itself. The first layer of an <see cref="Analysis"/>.
/// </summary>
public sealed record AccountText
{
    /// <summary>The name of the stage that gives this layer, under which a record keeps it.</summary>
    public const string Stage = "read";

    /// <summary>The account's id (<see cref="Ids.Account"/>).</summary>
    public required string Id { get; init; }

    /// <summary>The id of its document.</summary>
    public required string Document { get; init; }

    /// <summary>The account that holds this one as a quote block; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>The clean text. Every character stands in the source as it is here, or between blocks and was set there.</summary>
    public required string Text { get; init; }

    /// <summary>Where the clean text stands in the decoded source.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>The blocks, in order, not overlapping; what lies between them is white space.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What the clean text leaves out, in source order.</summary>
    public ImmutableArray<Removal> Removed { get; init; } = [];

    /// <summary>What the account says of itself, metadata before words, each in source order.</summary>
    public ImmutableArray<Declaration> Declarations { get; init; } = [];

    /// <summary>ISO 639-1 code of the language, or <see cref="Languages.Undetermined"/>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the later stages look at it; false for other languages than English: kept and searchable only.</summary>
    public required bool Analysed { get; init; }

    /// <summary>The metadata field the title came in (<c>json:title</c>), where it does not stand in the decoded source.</summary>
    public string? TitleField { get; init; }

    /// <summary>The words of a span as evidence.</summary>
    /// <param name="span">A span of the clean text; not empty.</param>
    /// <param name="rule">The id of the rule that takes the words as support.</param>
    /// <param name="for">Which key the words support; null for the line as a whole.</param>
    public Evidence Cite(Span span, string rule, string? @for = null)
    {
        var source = SourceOf(span);
        return new Evidence
        {
            Document = Document,
            Place = EvidencePlace.Text,
            Account = Id,
            Start = span.Start,
            End = span.End,
            SourceStart = source?.Start,
            SourceEnd = source?.End,
            Field = Map.ToSource(span) is null ? TitleField : null,
            Text = span.In(Text).ToString(),
            For = @for,
            Rule = rule,
        };
    }

    /// <summary>The range of the source that holds the words of a span and nothing else; null where they do not stand in the source, or on both sides of what was left out.</summary>
    /// <param name="span">A span of the clean text.</param>
    public Span? SourceOf(Span span) =>
        Map.ToSource(span) is { } range && !Removed.Any(removal => range.Start < removal.SourceStart && removal.SourceEnd < range.End) ? range : null;

    /// <summary>The block that holds an offset; null between blocks.</summary>
    public Block? BlockAt(int offset)
    {
        foreach (var block in Blocks)
        {
            if (block.Span.Contains(offset))
            {
                return block;
            }
        }

        return null;
    }
}
