namespace Variorum.Model;

/// <summary>Who said what, through whom. A line of <c>statements.jsonl</c>.</summary>
public sealed record Statement
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The account that tells it.</summary>
    public required string Account { get; init; }

    /// <summary>Who spoke.</summary>
    public required Party Speaker { get; init; }

    /// <summary>Through whom it came, outermost first; the account's own outlet is not repeated here.</summary>
    public required ImmutableArray<Party> Via { get; init; }

    /// <summary>To whom it was said, where that is not a medium.</summary>
    public Party? Addressee { get; init; }

    /// <summary>The words of the cue; empty where the layout alone shows the statement.</summary>
    public required string Cue { get; init; }

    /// <summary>How the words are given.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The stance, where the cue shows one.</summary>
    public Stance? Stance { get; init; }

    /// <summary>What was said.</summary>
    public required StatementContent Content { get; init; }

    /// <summary>When it was said, where the account says so.</summary>
    public Interval? Said { get; init; }

    /// <summary>The words: content, cue, speaker, via.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}
