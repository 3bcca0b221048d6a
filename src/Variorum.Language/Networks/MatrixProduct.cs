using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>C += A·B for small dense matrices of floats.</summary>
/// <remarks>
/// Every element of C is one chain of fused multiply-adds over k = 0, 1, 2 …; a fused multiply-add is rounded once, by rule (IEEE 754-2008), on every machine. So the
/// three paths give the same bits whatever the width of the registers, and a row's result does not depend on the rows beside it.
/// Columns of B and C come in multiples of <see cref="Lane"/>.
/// </remarks>
internal static unsafe class MatrixProduct
{
    /// <summary>Columns are padded to a multiple of this many.</summary>
    public const int Lane = 16;

    private const int RowTile = 8;

    /// <summary>The next multiple of <see cref="Lane"/>.</summary>
    public static int Pad(int columns) => (columns + Lane - 1) / Lane * Lane;

    /// <summary>Adds A·B to C along the widest path of this machine.</summary>
    /// <remarks>A is m by k: its element in row i and column p lies at <c>i * aRow + p * aColumn</c>. B is k by n and C m by n, both row by row.</remarks>
    public static void Add(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int m, int k, int n)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Add512(a, aRow, aColumn, b, bRow, c, cRow, m, k, n);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Add256(a, aRow, aColumn, b, bRow, c, cRow, m, k, n);
        }
        else
        {
            AddPortable(a, aRow, aColumn, b, bRow, c, cRow, m, k, n);
        }
    }

    public static void Add512(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int m, int k, int n)
    {
        unchecked
        {
            var tiled = m / RowTile * RowTile;
            for (var j = 0; j < n && tiled > 0; j += 32)
            {
                for (var i = 0; i < tiled; i += RowTile)
                {
                    if (j + 32 <= n)
                    {
                        Tile8x32(a + ((nint)i * aRow), aRow, aColumn, b + j, bRow, c + ((nint)i * cRow) + j, cRow, k);
                    }
                    else
                    {
                        Tile8x16(a + ((nint)i * aRow), aRow, aColumn, b + j, bRow, c + ((nint)i * cRow) + j, cRow, k);
                    }
                }
            }

            // Too few rows to fill the registers: four by four, then wider, so that a row's multiply-adds do not wait for each other.
            var rest = tiled;
            for (; rest + 4 <= m; rest += 4)
            {
                var j = 0;
                for (; j + 32 <= n; j += 32)
                {
                    Tile4x32(a + ((nint)rest * aRow), aRow, aColumn, b + j, bRow, c + ((nint)rest * cRow) + j, cRow, k);
                }

                for (var i = rest; j < n && i < rest + 4; i++)
                {
                    Row16(a + ((nint)i * aRow), aColumn, b + j, bRow, c + ((nint)i * cRow) + j, k);
                }
            }

            for (; rest < m; rest++)
            {
                var (j, x, y) = (0, (nint)rest * aRow, (nint)rest * cRow);
                for (; j + 128 <= n; j += 128)
                {
                    Row128(a + x, aColumn, b + j, bRow, c + y + j, k);
                }

                for (; j + 32 <= n; j += 32)
                {
                    Row32(a + x, aColumn, b + j, bRow, c + y + j, k);
                }

                if (j < n)
                {
                    Row16(a + x, aColumn, b + j, bRow, c + y + j, k);
                }
            }
        }
    }

    public static void Add256(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int m, int k, int n)
    {
        unchecked
        {
            for (var j = 0; j < n; j += 16)
            {
                var i = 0;
                for (; i + 4 <= m; i += 4)
                {
                    Tile4x16(a + ((nint)i * aRow), aRow, aColumn, b + j, bRow, c + ((nint)i * cRow) + j, cRow, k);
                }

                for (; i < m; i++)
                {
                    var pa = a + ((nint)i * aRow);
                    var pb = b + j;
                    var pc = c + ((nint)i * cRow) + j;
                    var (c0, c1) = (Vector256.Load(pc), Vector256.Load(pc + 8));
                    for (var p = 0; p < k; p++, pa += aColumn, pb += bRow)
                    {
                        var x = Vector256.Create(*pa);
                        c0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(pb), c0);
                        c1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(pb + 8), c1);
                    }

                    c0.Store(pc);
                    c1.Store(pc + 8);
                }
            }
        }
    }

    public static void AddPortable(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int m, int k, int n)
    {
        unchecked
        {
            for (var i = 0; i < m; i++)
            {
                for (var p = 0; p < k; p++)
                {
                    var x = a[((nint)i * aRow) + ((nint)p * aColumn)];
                    var pb = b + ((nint)p * bRow);
                    var pc = c + ((nint)i * cRow);
                    for (var j = 0; j < n; j++)
                    {
                        pc[j] = MathF.FusedMultiplyAdd(x, pb[j], pc[j]);
                    }
                }
            }
        }
    }

    private static void Tile8x32(float* a, nint aRow, nint aColumn, float* b, nint bRow, float* c, nint cRow, int k)
    {
        unchecked
        {
            var (c00, c01) = (Vector512.Load(c), Vector512.Load(c + 16));
            var (c10, c11) = (Vector512.Load(c + cRow), Vector512.Load(c + cRow + 16));
            var (c20, c21) = (Vector512.Load(c + (2 * cRow)), Vector512.Load(c + (2 * cRow) + 16));
            var (c30, c31) = (Vector512.Load(c + (3 * cRow)), Vector512.Load(c + (3 * cRow) + 16));
            var (c40, c41) = (Vector512.Load(c + (4 * cRow)), Vector512.Load(c + (4 * cRow) + 16));
            var (c50, c51) = (Vector512.Load(c + (5 * cRow)), Vector512.Load(c + (5 * cRow) + 16));
            var (c60, c61) = (Vector512.Load(c + (6 * cRow)), Vector512.Load(c + (6 * cRow) + 16));
            var (c70, c71) = (Vector512.Load(c + (7 * cRow)), Vector512.Load(c + (7 * cRow) + 16));
            var a4 = a + (4 * aRow);
            for (var p = 0; p < k; p++)
            {
                var b0 = Vector512.Load(b);
                var b1 = Vector512.Load(b + 16);
                b += bRow;
                var x = Vector512.Create(*a);
                c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
                x = Vector512.Create(a[aRow]);
                c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
                x = Vector512.Create(a[2 * aRow]);
                c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
                x = Vector512.Create(a[3 * aRow]);
                c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
                x = Vector512.Create(*a4);
                c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
                c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
                x = Vector512.Create(a4[aRow]);
                c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
                c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
                x = Vector512.Create(a4[2 * aRow]);
                c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
                c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
                x = Vector512.Create(a4[3 * aRow]);
                c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
                c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
                a += aColumn;
                a4 += aColumn;
            }

            c00.Store(c);
            c01.Store(c + 16);
            c10.Store(c + cRow);
            c11.Store(c + cRow + 16);
            c20.Store(c + (2 * cRow));
            c21.Store(c + (2 * cRow) + 16);
            c30.Store(c + (3 * cRow));
            c31.Store(c + (3 * cRow) + 16);
            c40.Store(c + (4 * cRow));
            c41.Store(c + (4 * cRow) + 16);
            c50.Store(c + (5 * cRow));
            c51.Store(c + (5 * cRow) + 16);
            c60.Store(c + (6 * cRow));
            c61.Store(c + (6 * cRow) + 16);
            c70.Store(c + (7 * cRow));
            c71.Store(c + (7 * cRow) + 16);
        }
    }

    private static void Tile8x16(float* a, nint aRow, nint aColumn, float* b, nint bRow, float* c, nint cRow, int k)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = (Vector512.Load(c), Vector512.Load(c + cRow), Vector512.Load(c + (2 * cRow)), Vector512.Load(c + (3 * cRow)));
            var d = c + (4 * cRow);
            var (c4, c5, c6, c7) = (Vector512.Load(d), Vector512.Load(d + cRow), Vector512.Load(d + (2 * cRow)), Vector512.Load(d + (3 * cRow)));
            for (var p = 0; p < k; p++)
            {
                var b0 = Vector512.Load(b);
                b += bRow;
                var a4 = a + (4 * aRow);
                c0 = Vector512.FusedMultiplyAdd(Vector512.Create(*a), b0, c0);
                c1 = Vector512.FusedMultiplyAdd(Vector512.Create(a[aRow]), b0, c1);
                c2 = Vector512.FusedMultiplyAdd(Vector512.Create(a[2 * aRow]), b0, c2);
                c3 = Vector512.FusedMultiplyAdd(Vector512.Create(a[3 * aRow]), b0, c3);
                c4 = Vector512.FusedMultiplyAdd(Vector512.Create(*a4), b0, c4);
                c5 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[aRow]), b0, c5);
                c6 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[2 * aRow]), b0, c6);
                c7 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[3 * aRow]), b0, c7);
                a += aColumn;
            }

            c0.Store(c);
            c1.Store(c + cRow);
            c2.Store(c + (2 * cRow));
            c3.Store(c + (3 * cRow));
            c4.Store(d);
            c5.Store(d + cRow);
            c6.Store(d + (2 * cRow));
            c7.Store(d + (3 * cRow));
        }
    }

    private static void Tile4x32(float* a, nint aRow, nint aColumn, float* b, nint bRow, float* c, nint cRow, int k)
    {
        unchecked
        {
            var (c00, c01) = (Vector512.Load(c), Vector512.Load(c + 16));
            var (c10, c11) = (Vector512.Load(c + cRow), Vector512.Load(c + cRow + 16));
            var (c20, c21) = (Vector512.Load(c + (2 * cRow)), Vector512.Load(c + (2 * cRow) + 16));
            var (c30, c31) = (Vector512.Load(c + (3 * cRow)), Vector512.Load(c + (3 * cRow) + 16));
            for (var p = 0; p < k; p++)
            {
                var b0 = Vector512.Load(b);
                var b1 = Vector512.Load(b + 16);
                b += bRow;
                var x = Vector512.Create(*a);
                c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
                x = Vector512.Create(a[aRow]);
                c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
                x = Vector512.Create(a[2 * aRow]);
                c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
                x = Vector512.Create(a[3 * aRow]);
                c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
                a += aColumn;
            }

            c00.Store(c);
            c01.Store(c + 16);
            c10.Store(c + cRow);
            c11.Store(c + cRow + 16);
            c20.Store(c + (2 * cRow));
            c21.Store(c + (2 * cRow) + 16);
            c30.Store(c + (3 * cRow));
            c31.Store(c + (3 * cRow) + 16);
        }
    }

    private static void Row128(float* a, nint aColumn, float* b, nint bRow, float* c, int k)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = (Vector512.Load(c), Vector512.Load(c + 16), Vector512.Load(c + 32), Vector512.Load(c + 48));
            var (c4, c5, c6, c7) = (Vector512.Load(c + 64), Vector512.Load(c + 80), Vector512.Load(c + 96), Vector512.Load(c + 112));
            for (var p = 0; p < k; p++)
            {
                var x = Vector512.Create(*a);
                c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
                c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
                c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), c2);
                c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), c3);
                c4 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 64), c4);
                c5 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 80), c5);
                c6 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 96), c6);
                c7 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 112), c7);
                a += aColumn;
                b += bRow;
            }

            c0.Store(c);
            c1.Store(c + 16);
            c2.Store(c + 32);
            c3.Store(c + 48);
            c4.Store(c + 64);
            c5.Store(c + 80);
            c6.Store(c + 96);
            c7.Store(c + 112);
        }
    }

    private static void Row32(float* a, nint aColumn, float* b, nint bRow, float* c, int k)
    {
        unchecked
        {
            var (c0, c1) = (Vector512.Load(c), Vector512.Load(c + 16));
            for (var p = 0; p < k; p++)
            {
                var x = Vector512.Create(*a);
                c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
                c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
                a += aColumn;
                b += bRow;
            }

            c0.Store(c);
            c1.Store(c + 16);
        }
    }

    private static void Row16(float* a, nint aColumn, float* b, nint bRow, float* c, int k)
    {
        unchecked
        {
            var sum = Vector512.Load(c);
            for (var p = 0; p < k; p++)
            {
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), sum);
                a += aColumn;
                b += bRow;
            }

            sum.Store(c);
        }
    }

    private static void Tile4x16(float* a, nint aRow, nint aColumn, float* b, nint bRow, float* c, nint cRow, int k)
    {
        unchecked
        {
            var (c00, c01) = (Vector256.Load(c), Vector256.Load(c + 8));
            var (c10, c11) = (Vector256.Load(c + cRow), Vector256.Load(c + cRow + 8));
            var (c20, c21) = (Vector256.Load(c + (2 * cRow)), Vector256.Load(c + (2 * cRow) + 8));
            var (c30, c31) = (Vector256.Load(c + (3 * cRow)), Vector256.Load(c + (3 * cRow) + 8));
            for (var p = 0; p < k; p++)
            {
                var b0 = Vector256.Load(b);
                var b1 = Vector256.Load(b + 8);
                b += bRow;
                var x = Vector256.Create(*a);
                c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
                x = Vector256.Create(a[aRow]);
                c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
                x = Vector256.Create(a[2 * aRow]);
                c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
                x = Vector256.Create(a[3 * aRow]);
                c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
                a += aColumn;
            }

            c00.Store(c);
            c01.Store(c + 8);
            c10.Store(c + cRow);
            c11.Store(c + cRow + 8);
            c20.Store(c + (2 * cRow));
            c21.Store(c + (2 * cRow) + 8);
            c30.Store(c + (3 * cRow));
            c31.Store(c + (3 * cRow) + 8);
        }
    }
}
