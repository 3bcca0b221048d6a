using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Variorum.Language.Models;

namespace Variorum.Language.Networks;

/// <summary>Weights as signed bytes with one scale a column, where they lie in the model file.</summary>
/// <remarks>
/// The bytes lie as <see cref="ByteProduct"/> reads them: sixteen columns together, and of these four rows of each column side by side, so that one line of the cache holds four rows of sixteen columns.
/// On the development parts of EWT and GUM the trees lose 0.05 points of labelled attachment against floats.
/// </remarks>
internal readonly unsafe struct ByteMatrix
{
    /// <summary>Columns that lie together.</summary>
    public const int Lane = 16;

    /// <summary>Rows of a column that lie side by side.</summary>
    public const int Group = 4;

    private readonly float[] _floats;

    public ByteMatrix(ModelFile file, string name, int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Weights = QuantisedTable.Pointer(Linear.Checked<sbyte>(file, name + ".weights", rows * columns));
        Scales = QuantisedTable.Pointer(Linear.Checked<float>(file, name + ".scales", columns));
        Starts = QuantisedTable.Pointer(Linear.Checked<int>(file, name + ".starts", columns));
        _floats = AvxVnni.IsSupported ? [] : Spread();
    }

    private ByteMatrix(ByteMatrix other)
    {
        this = other;
        _floats = Spread();
    }

    /// <summary>A multiple of <see cref="Group"/>.</summary>
    public int Rows { get; }

    /// <summary>A multiple of <see cref="Lane"/>.</summary>
    public int Columns { get; }

    public sbyte* Weights { get; }

    public float* Scales { get; }

    /// <summary>What the sum of a column starts at: it takes back what <see cref="ByteRows.Nought"/> adds to every byte of the other factor.</summary>
    public int* Starts { get; }

    /// <summary>The bytes as floats, row by row: for <see cref="ByteProduct.RunFloats"/>, on machines that do not multiply bytes well.</summary>
    public float* Floats => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_floats));

    /// <summary>This matrix with <see cref="Floats"/> on every machine.</summary>
    public ByteMatrix WithFloats() => new(this);

    /// <summary>Where the weight of a row and column lies.</summary>
    public static int Place(int row, int column, int rows) => (((column / Lane * (rows / Group)) + (row / Group)) * Lane * Group) + (column % Lane * Group) + (row % Group);

    private float[] Spread()
    {
        var floats = GC.AllocateUninitializedArray<float>(Rows * Columns, pinned: true);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                floats[(row * Columns) + column] = Weights[Place(row, column, Rows)];
            }
        }

        return floats;
    }

    /// <summary>Puts the sections of a matrix into a model file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of the matrix.</param>
    /// <param name="values">The weights, row by row.</param>
    /// <param name="rows">How many rows.</param>
    public static void Add(ModelFileBuilder file, string name, ReadOnlySpan<float> values, int rows)
    {
        var columns = values.Length / rows;
        var (weights, scales, starts) = (new sbyte[values.Length], new float[columns], new int[columns]);
        for (var column = 0; column < columns; column++)
        {
            var most = 0f;
            for (var row = 0; row < rows; row++)
            {
                most = Math.Max(most, Math.Abs(values[(row * columns) + column]));
            }

            scales[column] = most / ByteRows.Steps;
            for (var row = 0; row < rows && most > 0; row++)
            {
                var weight = (sbyte)MathF.Round(values[(row * columns) + column] / scales[column]);
                weights[Place(row, column, rows)] = weight;
                starts[column] -= ByteRows.Nought * weight;
            }
        }

        file.Add<sbyte>(name + ".weights", weights);
        file.Add<float>(name + ".scales", scales);
        file.Add<int>(name + ".starts", starts);
    }
}
