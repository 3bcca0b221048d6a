namespace Variorum.Model;

/// <summary>A quantity: its range, what it counts, as of when, by whose word. A line of <c>figures.jsonl</c>.</summary>
public sealed record Figure
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The account that gives it.</summary>
    public required string Account { get; init; }

    /// <summary>How its words bound the value.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The lower number said; null when open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper number said; null when open.</summary>
    public decimal? High { get; init; }

    /// <summary>The unit; null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that say what is counted; empty where the account does not say.</summary>
    public required string Counts { get; init; }

    /// <summary>The head noun of what is counted, in the singular and lower case; empty where unknown.</summary>
    public required string CountsHead { get; init; }

    /// <summary>What happened to what is counted; null where nothing is said.</summary>
    public string? Role { get; init; }

    /// <summary>The words that say where; null where the account does not say.</summary>
    public string? Where { get; init; }

    /// <summary>When it held.</summary>
    public required Interval AsOf { get; init; }

    /// <summary>Who gives it: the outlet in its own voice, or a speaker.</summary>
    public required Party Holder { get; init; }

    /// <summary>The id of the series of figures that count the same thing; null where it stands alone.</summary>
    public string? Series { get; init; }

    /// <summary>The words: value, what is counted, where, whose.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>The range of values.</summary>
    [JsonIgnore]
    public FigureRange Range => new(Relation, Low, High);
}
