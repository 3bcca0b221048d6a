using Variorum.Language.Models;

namespace Variorum.Language.Networks;

/// <summary>y = x·W + b, with weights where they lie in the model file.</summary>
internal readonly unsafe struct Linear
{
    private readonly float* _weights;
    private readonly float* _bias;
    private readonly int _rows;

    /// <summary>Takes the weights of a name and their bias, where they have one.</summary>
    public Linear(ModelFile file, string name, string? bias, int rows, int columns)
    {
        (_rows, Columns) = (rows, columns);
        _weights = QuantisedTable.Pointer(Checked(file, name, rows * columns));
        _bias = bias is null ? null : QuantisedTable.Pointer(Checked(file, bias, columns));
    }

    /// <summary>Numbers a row of the result.</summary>
    public int Columns { get; }

    /// <summary>Numbers of a section, of which there must be as many as the shape says.</summary>
    public static ReadOnlySpan<float> Checked(ModelFile file, string name, int count) =>
        file.Section<float>(name) is var numbers && numbers.Length == count ? numbers : throw new InvalidDataException($"The model's section {name} has another size than its shape says.");

    /// <summary>Computes the rows of y.</summary>
    public void Run(float* x, float* y, int rows)
    {
        var to = new Span<float>(y, rows * Columns);
        if (_bias is null)
        {
            to.Clear();
        }
        else
        {
            for (var i = 0; i < rows; i++)
            {
                new ReadOnlySpan<float>(_bias, Columns).CopyTo(to[(i * Columns)..]);
            }
        }

        MatrixProduct.Add(x, _rows, 1, _weights, Columns, y, Columns, rows, _rows, Columns);
    }
}
