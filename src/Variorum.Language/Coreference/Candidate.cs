using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>A mention in the making, with what the sieves ask of it.</summary>
internal sealed record Candidate
{
    /// <summary>All its words.</summary>
    public required WordRange Words { get; init; }

    /// <summary>Its head.</summary>
    public required int Head { get; init; }

    /// <summary>Its words without the clauses behind the head: what stands in here is not the same as the whole, but "Quell, who lost her boat" has Quell's boat.</summary>
    public required WordRange Narrow { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>What it may be, by its own words.</summary>
    public required Traits Traits { get; init; }

    /// <summary>Its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words that name or describe it: the name without title, the description from its first modifier to its head.</summary>
    public WordRange Core { get; init; }

    /// <summary>What its name names; null when it is no name or the type is not known.</summary>
    public NameType? Type { get; init; }

    /// <summary>The title or role right before the name; empty when there is none.</summary>
    public WordRange Title { get; init; }

    /// <summary>How a description is introduced.</summary>
    public Definiteness Definiteness { get; init; }

    /// <summary>The pronoun it is, or null.</summary>
    public Pronoun? Pronoun { get; init; }

    /// <summary>Whether several phrases make it together ("Quell and Moor"): only a plural goes back to it.</summary>
    public bool IsCoordination { get; init; }

    /// <summary>Whether it names something as known: a name, or a description with the definite or a demonstrative article or a possessor.</summary>
    public bool IsDefinite => Kind == MentionKind.Name || Definiteness is Definiteness.Definite or Definiteness.Demonstrative or Definiteness.Possessed;
}
