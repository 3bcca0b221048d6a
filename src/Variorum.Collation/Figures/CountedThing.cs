namespace Variorum.Collation;

/// <summary>What a figure counts, in the terms in which two figures are compared.</summary>
internal sealed record CountedThing
{
    /// <summary>The telling that gives it, and its place there.</summary>
    public required int Telling { get; init; }

    /// <summary>The line.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The class of what is counted: figures of two classes count different things, or one a part of the other.</summary>
    public required string Class { get; init; }

    /// <summary>The code of the state whose they are; null where unknown.</summary>
    public string? Owner { get; init; }

    /// <summary>The ids of the actors and places named in its sentence, states left out.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The state where they are; null where unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is a number that is kept up ("troops in the country"), not one that an event brings about.</summary>
    public required bool IsStock { get; init; }

    /// <summary>Whether it is counted on top of others or as part of them ("3 more", "including 19").</summary>
    public required bool IsPart { get; init; }

    /// <summary>The telling words of its sentence, hashed, in order.</summary>
    public required ImmutableArray<ulong> Words { get; init; }

    /// <summary>The ranges that its sentence gives for other things, to tell one event from another by.</summary>
    public required ImmutableArray<(string Class, string? Role, FigureRange Range)> Companions { get; init; }
}
