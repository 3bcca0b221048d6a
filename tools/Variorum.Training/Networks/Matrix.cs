using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>Numbers that flow through the network, a row a word, with room for what flows back. Grows with the longest batch.</summary>
/// <param name="columns">Numbers a row.</param>
internal sealed unsafe class Matrix(int columns)
{
    private int _rows;

    public int Columns { get; } = columns;

    /// <summary>The numbers, row by row.</summary>
    public float* Value { get; private set; }

    /// <summary>The slope of the loss in each of them.</summary>
    public float* Slope { get; private set; }

    public Span<float> Values(int rows) => new(Value, rows * Columns);

    public Span<float> Slopes(int rows) => new(Slope, rows * Columns);

    public float* Row(int row) => Value + ((nint)row * Columns);

    public float* SlopeRow(int row) => Slope + ((nint)row * Columns);

    /// <summary>Makes room and sets all slopes to zero; the numbers are left as they are.</summary>
    public void Reserve(int rows)
    {
        if (rows > _rows)
        {
            NativeMemory.AlignedFree(Value);
            NativeMemory.AlignedFree(Slope);
            _rows = rows;
            Value = Parameter.Allocate((long)rows * Columns);
            Slope = Parameter.Allocate((long)rows * Columns);
        }

        Slopes(rows).Clear();
    }

    /// <summary>Sets what is below zero to zero.</summary>
    public void Rectify(int rows) => TensorPrimitives.Max(Values(rows), 0f, Values(rows));

    /// <summary>Nothing flows back through what was below zero.</summary>
    public void RectifyBack(int rows)
    {
        var values = Values(rows);
        var slopes = Slopes(rows);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] <= 0)
            {
                slopes[i] = 0;
            }
        }
    }
}
