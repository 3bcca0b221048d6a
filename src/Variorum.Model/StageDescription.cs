namespace Variorum.Model;

/// <summary>What a stage is, what it needs and what it adds: enough to check a plan before a run and to key a cache.</summary>
public sealed record StageDescription
{
    /// <summary>Its name, as <c>record.json</c> prints it.</summary>
    public required string Name { get; init; }

    /// <summary>Its version; raised whenever the same input may give another output. Part of the cache key.</summary>
    public required string Version { get; init; }

    /// <summary>The type of the layer it adds.</summary>
    public required Type Provides { get; init; }

    /// <summary>The types of the layers it reads.</summary>
    public ImmutableArray<Type> Requires { get; init; } = [];

    /// <summary>A hash over the resource files it loads; empty when it loads none. Part of the cache key.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Whether its layer is kept in the record; false for what is quicker to make again than to read back.</summary>
    public bool Kept { get; init; } = true;
}
