using Variorum.Reading;

namespace Variorum.Engine.Building;

/// <summary>What to build a record from.</summary>
public sealed record BuildRequest
{
    /// <summary>Files and folders, as the user gave them; <c>-</c> is standard input. None to put together anew what the record holds, with the rulings as they are now.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The record's file; made when it does not exist.</summary>
    public required string Record { get; init; }

    /// <summary>How many threads analyse; at least 1.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether everything the record holds is analysed afresh.</summary>
    public bool Rebuild { get; init; }

    /// <summary>Standard input, where a path is <c>-</c>.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>How large and deep inputs may be.</summary>
    public ReadingLimits Limits { get; init; } = new();
}
