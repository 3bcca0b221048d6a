namespace Variorum.Model;

/// <summary>How two <see cref="FigureRange"/> stand to each other.</summary>
public enum Comparison
{
    /// <summary>The same relation and bounds.</summary>
    Same,

    /// <summary>Some value satisfies the words of both.</summary>
    Compatible,

    /// <summary>They meet only when one is taken as rounded.</summary>
    Rounding,

    /// <summary>No value satisfies both.</summary>
    Incompatible,
}
