namespace Variorum.Training.Coreference;

/// <summary>The assignment problem, by the Hungarian method with potentials (Kuhn 1955; O(n³)).</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of cells of which no two share a row or a column.</summary>
    /// <param name="worth">What each pair of a row and a column is worth; not negative.</param>
    public static double Best(double[,] worth)
    {
        int rows = worth.GetLength(0), columns = worth.GetLength(1);
        if (rows > columns)
        {
            return Best(Turned(worth));
        }

        // Rows and columns count from 1; column 0 stands for "not assigned yet". Costs are negative worths.
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            Assign(row, worth, rowPotential, columnPotential, rowOf);
        }

        var sum = 0.0;
        for (var column = 1; column <= columns; column++)
        {
            sum += rowOf[column] > 0 ? worth[rowOf[column] - 1, column - 1] : 0;
        }

        return sum;
    }

    private static void Assign(int row, double[,] worth, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        var columns = columnPotential.Length - 1;
        var slack = new double[columns + 1];
        var from = new int[columns + 1];
        var used = new bool[columns + 1];
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var at = 0;
        while (rowOf[at] != 0)
        {
            used[at] = true;
            var (least, next) = (double.PositiveInfinity, 0);
            for (var column = 1; column <= columns; column++)
            {
                if (used[column])
                {
                    continue;
                }

                var reduced = -worth[rowOf[at] - 1, column - 1] - rowPotential[rowOf[at]] - columnPotential[column];
                if (reduced < slack[column])
                {
                    (slack[column], from[column]) = (reduced, at);
                }

                if (slack[column] < least)
                {
                    (least, next) = (slack[column], column);
                }
            }

            for (var column = 0; column <= columns; column++)
            {
                if (used[column])
                {
                    rowPotential[rowOf[column]] += least;
                    columnPotential[column] -= least;
                }
                else
                {
                    slack[column] -= least;
                }
            }

            at = next;
        }

        for (; at != 0; at = from[at])
        {
            rowOf[at] = rowOf[from[at]];
        }
    }

    private static double[,] Turned(double[,] worth)
    {
        var turned = new double[worth.GetLength(1), worth.GetLength(0)];
        for (var i = 0; i < worth.GetLength(0); i++)
        {
            for (var j = 0; j < worth.GetLength(1); j++)
            {
                turned[j, i] = worth[i, j];
            }
        }

        return turned;
    }
}
