using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Models;
using Variorum.Language.Networks;
using Variorum.Training.Networks;

namespace Variorum.Language.Tests.Networks;

/// <summary>The same bits on every machine, and close to the product of the floats.</summary>
public sealed unsafe class ByteProductTests
{
    private static readonly Arbitrary<(int Rows, int Inner, int Columns, int Seed)> Sizes =
        (from rows in Gen.Choose(0, 40) from inner in Gen.Choose(1, 4) from lanes in Gen.Choose(1, 7) from seed in Gen.Choose(1, 1 << 20) select (rows, inner * 32, lanes * ByteMatrix.Lane, seed)).ToArbitrary();

    private delegate void Multiply(ByteRows a, in ByteMatrix b, float* from, nint fromRow, float* c, int rows);

    [Fact]
    public void Every_path_gives_the_same_bits() => Prop.ForAll(Sizes, size =>
    {
        var plain = Product(size, Plain);
        return plain.SequenceEqual(Product(size, ByteProduct.RunFloats))
            && (!System.Runtime.Intrinsics.X86.AvxVnni.IsSupported || plain.SequenceEqual(Product(size, ByteProduct.RunDotProducts)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_does_not_depend_on_the_rows_beside_it() => Prop.ForAll(Sizes, size =>
    {
        var alone = Product(size with { Rows = Math.Min(1, size.Rows) }, Chosen);
        return alone.SequenceEqual(Product(size, Chosen).Take(alone.Length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_the_product_but_for_what_rounding_to_bytes_takes() => Prop.ForAll(Sizes, size =>
    {
        var (a, b, from) = Numbers(size);
        var found = Product(size, Chosen);
        var heaviest = Enumerable.Range(0, size.Columns).Select(j => Enumerable.Range(0, size.Inner).Max(p => Math.Abs(b[(p * size.Columns) + j]))).ToArray();
        for (var i = 0; i < size.Rows; i++)
        {
            var largest = a.AsSpan(i * size.Inner, size.Inner).ToArray().Max(Math.Abs);
            for (var j = 0; j < size.Columns; j++)
            {
                var (sum, room) = ((double)from[j], 0d);
                for (var p = 0; p < size.Inner; p++)
                {
                    sum += (double)a[(i * size.Inner) + p] * b[(p * size.Columns) + j];
                    room += ((Math.Abs(a[(i * size.Inner) + p]) * heaviest[j]) + (Math.Abs(b[(p * size.Columns) + j]) * largest) + (largest * heaviest[j] / 127)) / 253;
                }

                if (Math.Abs(found[(i * size.Columns) + j] - sum) > room + 1e-3)
                {
                    return false;
                }
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_of_nothing_is_nothing()
    {
        var zeros = stackalloc float[32];
        var bytes = stackalloc byte[32];
        var scale = stackalloc float[1];
        new Span<float>(zeros, 32).Clear();
        new ByteRows(bytes, scale).Fill(zeros, 1, 32);
        Assert.Equal(0, scale[0]);
        Assert.True(new ReadOnlySpan<byte>(bytes, 32).IndexOfAnyExcept((byte)ByteRows.Nought) < 0);
    }

    private static void Chosen(ByteRows a, in ByteMatrix b, float* from, nint fromRow, float* c, int rows) => ByteProduct.Run(a, b, from, (int)fromRow, c, rows);

    private static void Plain(ByteRows a, in ByteMatrix b, float* from, nint fromRow, float* c, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < b.Columns; j++)
            {
                var sum = 0;
                for (var p = 0; p < b.Rows; p++)
                {
                    sum += (a.Bytes[(i * b.Rows) + p] - ByteRows.Nought) * b.Weights[ByteMatrix.Place(p, j, b.Rows)];
                }

                c[(i * b.Columns) + j] = from[(i * fromRow) + j] + (sum * b.Scales[j] * a.Scales[i]);
            }
        }
    }

    private static (float[] A, float[] B, float[] From) Numbers((int Rows, int Inner, int Columns, int Seed) size)
    {
        var dice = new Dice((ulong)size.Seed);
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => dice.Normal())];
        var (b, from) = (Draw(size.Inner * size.Columns), Draw(size.Columns));
        return (Draw(size.Rows * size.Inner), b, from);
    }

    private static float[] Product((int Rows, int Inner, int Columns, int Seed) size, Multiply multiply)
    {
        var (a, b, from) = Numbers(size);
        var file = new ModelFileBuilder("A matrix.");
        ByteMatrix.Add(file, "m", b, size.Inner);
        var model = ModelFile.Of(file.ToBytes());
        var matrix = new ByteMatrix(model, "m", size.Inner, size.Columns).WithFloats();
        var c = new float[(size.Rows * size.Columns) + 1];
        var (bytes, scales) = (new byte[(size.Rows * size.Inner) + 1], new float[size.Rows + 1]);
        fixed (float* pa = a.Length > 0 ? a : c, pf = from, pc = c, ps = scales)
        fixed (byte* pb = bytes)
        {
            var rows = new ByteRows(pb, ps);
            rows.Fill(pa, size.Rows, size.Inner);
            multiply(rows, matrix, pf, 0, pc, size.Rows);
        }

        GC.KeepAlive(model);
        return c[..^1];
    }
}
