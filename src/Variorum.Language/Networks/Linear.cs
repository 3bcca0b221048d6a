using Variorum.Language.Models;

namespace Variorum.Language.Networks;

/// <summary>y = x·W + b, with weights where they lie in the model file.</summary>
internal readonly unsafe struct Linear
{
    private readonly ByteMatrix _weights;
    private readonly float* _bias;

    /// <summary>Takes the weights of a name and their bias, where they have one.</summary>
    public Linear(ModelFile file, string name, string? bias, int rows, int columns)
    {
        _weights = new ByteMatrix(file, name, rows, columns);
        _bias = bias is null ? null : QuantisedTable.Pointer(Checked<float>(file, bias, columns));
    }

    /// <summary>Numbers a row of the result.</summary>
    public int Columns => _weights.Columns;

    /// <summary>Numbers of a section, of which there must be as many as the shape says.</summary>
    public static ReadOnlySpan<T> Checked<T>(ModelFile file, string name, int count)
        where T : unmanaged =>
        file.Section<T>(name) is var numbers && numbers.Length == count ? numbers : throw new InvalidDataException($"The model's section {name} has another size than its shape says.");

    /// <summary>Computes the rows of y.</summary>
    public void Run(ByteRows x, float* y, int rows)
    {
        if (_bias is null)
        {
            new Span<float>(y, rows * Columns).Clear();
            ByteProduct.Run(x, _weights, y, Columns, y, rows);
        }
        else
        {
            ByteProduct.Run(x, _weights, _bias, 0, y, rows);
        }
    }
}
