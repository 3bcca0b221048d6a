namespace Variorum.Language;

/// <summary>Words that may be a name, as one sentence shows them.</summary>
/// <param name="Words">The words.</param>
/// <param name="FirstToken">The token that holds their start.</param>
/// <param name="TokenEnd">One past the token that holds their end.</param>
/// <param name="Type">What they name; null while only other places of the account can tell.</param>
/// <param name="Rule">The rule that told the type.</param>
internal readonly record struct Candidate(Span Words, int FirstToken, int TokenEnd, NameType? Type, string? Rule)
{
    /// <summary>The title right before them.</summary>
    public Span? Title { get; init; }

    /// <summary>Whether they start a sentence, so that the capital tells nothing.</summary>
    public bool Starts { get; init; }

    /// <summary>Whether they stand in a line in title case or capitals, where no capital tells anything.</summary>
    public bool Line { get; init; }

    /// <summary>How many tokens they take.</summary>
    public int Length => TokenEnd - FirstToken;
}
