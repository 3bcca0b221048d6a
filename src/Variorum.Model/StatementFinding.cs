namespace Variorum.Model;

/// <summary>A statement as one account words it, before actors are resolved.</summary>
public sealed record StatementFinding
{
    /// <summary>The words that name the speaker where the statement is made ("he", "the ministry"); null when none do.</summary>
    public Span? Speaker { get; init; }

    /// <summary>The name that <see cref="Speaker"/> stands for, elsewhere in the account; null when it is a name itself or none was found.</summary>
    public Span? SpeakerName { get; init; }

    /// <summary>The cue ("said", "according to"); null where the layout alone shows it.</summary>
    public Span? Cue { get; init; }

    /// <summary>The content in order, without the quotation marks; more than one span where the cue or a paragraph break interrupts it. At least one.</summary>
    public required ImmutableArray<Span> Content { get; init; }

    /// <summary>How the words are given.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The stance, where the cue shows one.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Through whom it came ("told the agency"), outermost first.</summary>
    public ImmutableArray<Span> Via { get; init; } = [];

    /// <summary>To whom it was said, where that is not a medium.</summary>
    public Span? Addressee { get; init; }

    /// <summary>Index in <see cref="Times.Timexes"/> of when it was said; null when the sentence does not say.</summary>
    public int? Said { get; init; }

    /// <summary>Whether the record leaves it out: no words of a named speaker are told, only what somebody thinks, wants, supports or spoke about, or what nobody is named for; or its own words show that it was not read right.</summary>
    public bool IsStand { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
