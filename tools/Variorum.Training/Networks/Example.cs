using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>A sentence to learn from: what the network sees, and what it should say of it, as far as that is known.</summary>
/// <param name="Features">One a word.</param>
internal sealed record Example(WordFeatures[] Features)
{
    /// <summary>Universal tags; null where they are not known.</summary>
    public byte[]? Tags { get; init; }

    public int[]? Xpos { get; init; }

    /// <summary>Columns of the heads: 0 for the root, else the index of the head plus one.</summary>
    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    /// <summary>Tags of names; null where they are not known.</summary>
    public byte[]? Names { get; init; }

    public int Length => Features.Length;
}
