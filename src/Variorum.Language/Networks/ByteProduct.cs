using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Variorum.Language.Networks;

/// <summary>C = F + A·B for rows and weights of bytes.</summary>
/// <remarks>Sums are of whole numbers and so the same on every machine, in every order of work; only the two scales are floats, taken in one order.</remarks>
internal static unsafe class ByteProduct
{
    /// <summary>Rows that are computed together: their sums fill the registers.</summary>
    private const int RowTile = 6;

    /// <summary>Rows that one pass over the weights serves: few enough to stay in the nearest cache.</summary>
    private const int BlockRows = 4 * RowTile;

    /// <summary>Rows that the path of floats takes together.</summary>
    private const int FloatRows = 8;

    private const int Line = ByteMatrix.Lane * ByteMatrix.Group;

    /// <summary>Computes the product along the quickest path of this machine.</summary>
    /// <param name="a">The rows, as many numbers each as B has rows.</param>
    /// <param name="b">The weights.</param>
    /// <param name="from">F: what the product is added to, as many numbers a row as B has columns. It may be C.</param>
    /// <param name="fromRow">From a row of F to the next: 0 where all rows are one.</param>
    /// <param name="c">Row by row, as many numbers each as B has columns.</param>
    /// <param name="rows">How many rows A and C have.</param>
    public static void Run(ByteRows a, in ByteMatrix b, float* from, int fromRow, float* c, int rows)
    {
        if (AvxVnni.IsSupported)
        {
            RunDotProducts(a, b, from, fromRow, c, rows);
        }
        else
        {
            RunFloats(a, b, from, fromRow, c, rows);
        }
    }

    /// <summary>With the instruction that multiplies four bytes and adds their products at once.</summary>
    public static void RunDotProducts(ByteRows a, in ByteMatrix b, float* from, nint fromRow, float* c, int rows)
    {
        unchecked
        {
            var (width, columns) = (b.Rows, b.Columns);
            var tiled = rows / RowTile * RowTile;
            for (var block = 0; block < tiled; block += BlockRows)
            {
                var end = Math.Min(tiled, block + BlockRows);
                for (var j = 0; j < columns; j += ByteMatrix.Lane)
                {
                    var weights = b.Weights + ((nint)j * width);
                    for (var i = block; i < end; i += RowTile)
                    {
                        Tile(a.Bytes + ((nint)i * width), a.Scales + i, width, weights, b.Scales + j, b.Starts + j, from + (i * fromRow) + j, fromRow, c + ((nint)i * columns) + j, columns);
                    }
                }
            }

            for (var i = tiled; i < rows; i++)
            {
                var j = 0;
                for (; j + (4 * ByteMatrix.Lane) <= columns; j += 4 * ByteMatrix.Lane)
                {
                    Row(a.Bytes + ((nint)i * width), a.Scales[i], width, b.Weights + ((nint)j * width), b.Scales + j, b.Starts + j, from + (i * fromRow) + j, c + ((nint)i * columns) + j);
                }

                for (; j < columns; j += ByteMatrix.Lane)
                {
                    RowEnd(a.Bytes + ((nint)i * width), a.Scales[i], width, b.Weights + ((nint)j * width), b.Scales + j, b.Starts + j, from + (i * fromRow) + j, c + ((nint)i * columns) + j);
                }
            }
        }
    }

    /// <summary>With products of floats, on any machine: the sums stay below 2^24, so every step of them is exact.</summary>
    public static void RunFloats(ByteRows a, in ByteMatrix b, float* from, nint fromRow, float* c, int rows)
    {
        unchecked
        {
            var (width, columns) = (b.Rows, b.Columns);
            var x = stackalloc float[FloatRows * width];
            var sums = stackalloc float[FloatRows * columns];
            for (var first = 0; first < rows; first += FloatRows)
            {
                var count = Math.Min(FloatRows, rows - first);
                for (var i = 0; i < count * width; i++)
                {
                    x[i] = a.Bytes[(first * width) + i] - ByteRows.Nought;
                }

                new Span<float>(sums, count * columns).Clear();
                MatrixProduct.Add(x, width, 1, b.Floats, columns, sums, columns, count, width, columns);
                for (var i = 0; i < count; i++)
                {
                    for (var j = 0; j < columns; j++)
                    {
                        c[((first + i) * columns) + j] = from[((first + i) * fromRow) + j] + (sums[(i * columns) + j] * b.Scales[j] * a.Scales[first + i]);
                    }
                }
            }
        }
    }

    private static void Tile(byte* a, float* aScales, nint width, sbyte* b, float* bScales, int* starts, float* from, nint fromRow, float* c, nint columns)
    {
        unchecked
        {
            var (start0, start1) = (Vector256.Load(starts), Vector256.Load(starts + 8));
            var (c00, c01, c10, c11, c20, c21) = (start0, start1, start0, start1, start0, start1);
            var (c30, c31, c40, c41, c50, c51) = (start0, start1, start0, start1, start0, start1);
            var a3 = a + (3 * width);
            for (nint p = 0; p < width; p += ByteMatrix.Group, b += Line)
            {
                var (b0, b1) = (Vector256.Load(b), Vector256.Load(b + 32));
                var x = Four(a + p);
                c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0);
                c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
                x = Four(a + width + p);
                c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0);
                c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
                x = Four(a + (2 * width) + p);
                c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0);
                c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
                x = Four(a3 + p);
                c30 = AvxVnni.MultiplyWideningAndAdd(c30, x, b0);
                c31 = AvxVnni.MultiplyWideningAndAdd(c31, x, b1);
                x = Four(a3 + width + p);
                c40 = AvxVnni.MultiplyWideningAndAdd(c40, x, b0);
                c41 = AvxVnni.MultiplyWideningAndAdd(c41, x, b1);
                x = Four(a3 + (2 * width) + p);
                c50 = AvxVnni.MultiplyWideningAndAdd(c50, x, b0);
                c51 = AvxVnni.MultiplyWideningAndAdd(c51, x, b1);
            }

            var (scale0, scale1) = (Vector256.Load(bScales), Vector256.Load(bScales + 8));
            Add(from, c, c00, c01, scale0, scale1, aScales[0]);
            Add(from + fromRow, c + columns, c10, c11, scale0, scale1, aScales[1]);
            Add(from + (2 * fromRow), c + (2 * columns), c20, c21, scale0, scale1, aScales[2]);
            Add(from + (3 * fromRow), c + (3 * columns), c30, c31, scale0, scale1, aScales[3]);
            Add(from + (4 * fromRow), c + (4 * columns), c40, c41, scale0, scale1, aScales[4]);
            Add(from + (5 * fromRow), c + (5 * columns), c50, c51, scale0, scale1, aScales[5]);
        }
    }

    private static void Row(byte* a, float aScale, nint width, sbyte* b, float* bScales, int* starts, float* from, float* c)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = (Vector256.Load(starts), Vector256.Load(starts + 8), Vector256.Load(starts + 16), Vector256.Load(starts + 24));
            var (c4, c5, c6, c7) = (Vector256.Load(starts + 32), Vector256.Load(starts + 40), Vector256.Load(starts + 48), Vector256.Load(starts + 56));
            var (lane, lane3) = (ByteMatrix.Lane * width, 3 * ByteMatrix.Lane * width);
            for (nint p = 0; p < width; p += ByteMatrix.Group, b += Line)
            {
                var x = Four(a + p);
                c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.Load(b));
                c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.Load(b + 32));
                c2 = AvxVnni.MultiplyWideningAndAdd(c2, x, Vector256.Load(b + lane));
                c3 = AvxVnni.MultiplyWideningAndAdd(c3, x, Vector256.Load(b + lane + 32));
                c4 = AvxVnni.MultiplyWideningAndAdd(c4, x, Vector256.Load(b + (2 * lane)));
                c5 = AvxVnni.MultiplyWideningAndAdd(c5, x, Vector256.Load(b + (2 * lane) + 32));
                c6 = AvxVnni.MultiplyWideningAndAdd(c6, x, Vector256.Load(b + lane3));
                c7 = AvxVnni.MultiplyWideningAndAdd(c7, x, Vector256.Load(b + lane3 + 32));
            }

            Add(from, c, c0, c1, Vector256.Load(bScales), Vector256.Load(bScales + 8), aScale);
            Add(from + 16, c + 16, c2, c3, Vector256.Load(bScales + 16), Vector256.Load(bScales + 24), aScale);
            Add(from + 32, c + 32, c4, c5, Vector256.Load(bScales + 32), Vector256.Load(bScales + 40), aScale);
            Add(from + 48, c + 48, c6, c7, Vector256.Load(bScales + 48), Vector256.Load(bScales + 56), aScale);
        }
    }

    private static void RowEnd(byte* a, float aScale, nint width, sbyte* b, float* bScales, int* starts, float* from, float* c)
    {
        unchecked
        {
            var (c0, c1) = (Vector256.Load(starts), Vector256.Load(starts + 8));
            for (nint p = 0; p < width; p += ByteMatrix.Group, b += Line)
            {
                var x = Four(a + p);
                c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.Load(b));
                c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.Load(b + 32));
            }

            Add(from, c, c0, c1, Vector256.Load(bScales), Vector256.Load(bScales + 8), aScale);
        }
    }

    private static Vector256<byte> Four(byte* a) => Vector256.Create(*(uint*)a).AsByte();

    private static void Add(float* from, float* c, Vector256<int> sum0, Vector256<int> sum1, Vector256<float> scale0, Vector256<float> scale1, float rowScale)
    {
        (Vector256.Load(from) + (Vector256.ConvertToSingle(sum0) * scale0 * rowScale)).Store(c);
        (Vector256.Load(from + 8) + (Vector256.ConvertToSingle(sum1) * scale1 * rowScale)).Store(c + 8);
    }
}
