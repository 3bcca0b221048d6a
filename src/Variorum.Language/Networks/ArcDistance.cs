namespace Variorum.Language.Networks;

/// <summary>How far a head lies from its dependent, in classes that grow with the distance.</summary>
internal static class ArcDistance
{
    /// <summary>How many classes there are: the root, and ten a side.</summary>
    public const int Classes = 21;

    /// <summary>The class of an arc.</summary>
    /// <param name="dependent">The index of the dependent in its sentence.</param>
    /// <param name="column">0 for the root, else the index of the head plus one.</param>
    public static int Of(int dependent, int column)
    {
        if (column == 0)
        {
            return 0;
        }

        var distance = column - 1 - dependent;
        return distance < 0 ? Size(-distance) : 10 + Size(distance);
    }

    private static int Size(int distance) => distance switch
    {
        <= 5 => Math.Max(1, distance),
        <= 7 => 6,
        <= 10 => 7,
        <= 15 => 8,
        <= 25 => 9,
        _ => 10,
    };
}
