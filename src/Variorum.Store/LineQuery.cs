using System.Collections.Immutable;

namespace Variorum.Store;

/// <summary>A stretch of the published lines of a kind: those that meet every condition, in an order, from a place on.</summary>
public sealed record LineQuery
{
    /// <summary>What the lines have to meet; none for all lines.</summary>
    public ImmutableArray<LineCondition> Where { get; init; } = [];

    /// <summary>The order; null for that of the export.</summary>
    public LineOrder? Order { get; init; }

    /// <summary>How many lines that meet the conditions are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>How many lines are given at most.</summary>
    public int Limit { get; init; } = int.MaxValue;
}
