namespace Variorum.Model;

/// <summary>A person, organisation, state, group or place, joined over its spellings and short forms. A line of <c>actors.jsonl</c>.</summary>
public sealed record Actor
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The canonical name: its most complete and most frequent form.</summary>
    public required string Name { get; init; }

    /// <summary>Every form it is named by, most frequent first.</summary>
    public required ImmutableArray<ActorAlias> Aliases { get; init; }

    /// <summary>The titles it is given, in the order of their evidence.</summary>
    public ImmutableArray<ActorRole> Roles { get; init; } = [];

    /// <summary>How often it is named.</summary>
    public required int MentionCount { get; init; }

    /// <summary>One evidence for each alias, in the order of the aliases. The rule says why the form was joined to the others.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}
