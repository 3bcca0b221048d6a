using System.Numerics.Tensors;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>y = x·W + b, rectified where asked, and its way back.</summary>
/// <param name="weights">W.</param>
/// <param name="bias">b; null for none.</param>
/// <param name="isRectified">Whether what is below zero becomes zero.</param>
/// <param name="gradients">Where the slopes of W and b are added up.</param>
internal sealed unsafe class DenseLayer(Parameter weights, Parameter? bias, bool isRectified, Gradients gradients)
{
    /// <summary>The result.</summary>
    public Matrix Out { get; } = new(weights.Columns);

    public void Forward(float* x, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            var row = new Span<float>(Out.Row(i), Out.Columns);
            if (bias is null)
            {
                row.Clear();
            }
            else
            {
                new ReadOnlySpan<float>(bias.Value, Out.Columns).CopyTo(row);
            }
        }

        MatrixProduct.Add(x, weights.Rows, 1, weights.Value, weights.Columns, Out.Value, weights.Columns, rows, weights.Rows, weights.Columns);
        if (isRectified)
        {
            Out.Rectify(rows);
        }
    }

    /// <summary>Adds to the slopes of x, of W and of b what the slopes of y ask for.</summary>
    public void Backward(float* x, float* slopes, int rows)
    {
        if (isRectified)
        {
            Out.RectifyBack(rows);
        }

        MatrixProduct.Add(Out.Slope, weights.Columns, 1, weights.Transposed, weights.Rows, slopes, weights.Rows, rows, weights.Columns, weights.Rows);
        MatrixProduct.Add(x, 1, weights.Rows, Out.Slope, weights.Columns, gradients[weights], weights.Columns, weights.Rows, rows, weights.Columns);
        if (bias is not null)
        {
            var sum = new Span<float>(gradients[bias], weights.Columns);
            for (var i = 0; i < rows; i++)
            {
                TensorPrimitives.Add(sum, new ReadOnlySpan<float>(Out.SlopeRow(i), weights.Columns), sum);
            }
        }
    }
}
