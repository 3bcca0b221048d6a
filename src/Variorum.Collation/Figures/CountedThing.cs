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

    /// <summary>The state where they are; null where unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is a number that is kept up ("troops in the country"), not one that an event brings about.</summary>
    public required bool IsStock { get; init; }

    /// <summary>Whether it is counted on top of others or as part of them ("3 more", "including 19").</summary>
    public required bool IsPart { get; init; }

    /// <summary>The sentence around it; read only when it is compared, since few figures ever are.</summary>
    public required Lazy<FigureSentence> Sentence { get; init; }

    /// <summary>Whether an event brought it about whose day is known well enough to compare it.</summary>
    public bool IsEvent => !IsStock && Figure.Role is not null && SameCount.IsDated(Figure.AsOf);
}
