namespace Variorum.Collation;

/// <summary>All mentions of one actor in one account.</summary>
internal sealed class ActorGroup
{
    public required Telling Telling { get; init; }

    /// <summary>What it is joined by across accounts: a country's code, else the plain words of its fullest name.</summary>
    public required string Key { get; init; }

    /// <summary>How the name of a person sounds; empty for all else.</summary>
    public required string Sound { get; init; }

    /// <summary>The country it is; null for all else.</summary>
    public Variorum.Language.Country? Country { get; init; }

    public required NameType Type { get; init; }

    public required ImmutableArray<ActorForm> Forms { get; init; }

    /// <summary>The titles it is given, by their mentions.</summary>
    public required ImmutableArray<GivenTitle> Titles { get; init; }

    public int Start => Forms[0].First.Start;

    public bool IsPerson => Type == NameType.Per;

    /// <summary>Whether it is more than one word, articles not counted: a full name.</summary>
    public bool IsFull => (IsPerson ? Sound : Key).Contains(' ', StringComparison.Ordinal);

    public string Id => Ids.Shared("actor", Telling.Id, Start);
}
