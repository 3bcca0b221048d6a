using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>A matrix of learned numbers with what Adam remembers of it, and its running average.</summary>
internal sealed unsafe class Parameter
{
    public Parameter(string name, int rows, int columns, int index)
    {
        (Name, Rows, Columns, Index) = (name, rows, columns, index);
        Value = Allocate(Length);
        First = Allocate(Length);
        Second = Allocate(Length);
        Average = Allocate(Length);
        Transposed = Allocate(Length);
    }

    /// <summary>For a table of which a sentence uses few rows: the step at which each row was last changed; else null.</summary>
    public int[]? Changed { get; init; }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public int Index { get; }

    public int Length => Rows * Columns;

    public float* Value { get; }

    public float* First { get; }

    public float* Second { get; }

    /// <summary>The running average of the values, which is what the model keeps (Polyak and Juditsky 1992).</summary>
    public float* Average { get; }

    /// <summary>The values with rows and columns exchanged, renewed every step where a product needs them.</summary>
    public float* Transposed { get; }

    public static float* Allocate(long length)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(length * sizeof(float)), 64);
        NativeMemory.Clear(memory, (nuint)(length * sizeof(float)));
        return memory;
    }

    public void Transpose()
    {
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++)
            {
                Transposed[(j * Rows) + i] = Value[(i * Columns) + j];
            }
        }
    }
}
