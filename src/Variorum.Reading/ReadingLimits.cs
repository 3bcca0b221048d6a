namespace Variorum.Reading;

/// <summary>What one input may cost. Everything that is read is untrusted; what passes a limit is refused by name, never cut short.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest document in bytes, expanded: a file, or one line of a JSON Lines file. It bounds memory.</summary>
    /// <value>The default is 32 MiB: some hundred times the longest article.</value>
    public int MaxDocumentBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most bytes one <c>.gz</c> file may expand to. It bounds time: JSON Lines are streamed.</summary>
    /// <value>The default is 16 GiB.</value>
    public long MaxExpandedBytes { get; init; } = 16L * 1024 * 1024 * 1024;

    /// <summary>The deepest nesting of HTML elements. It bounds the stack.</summary>
    /// <value>The default is 512, which browsers use too.</value>
    public int MaxHtmlDepth { get; init; } = 512;
}
