using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Networks;
using Variorum.Training.Networks;

namespace Variorum.Language.Tests.Networks;

/// <summary>The same bits on every machine: what the record's reproducibility stands on.</summary>
public sealed unsafe class MatrixProductTests
{
    private static readonly Arbitrary<(int Rows, int Inner, int Columns, int Seed)> Sizes =
        (from rows in Gen.Choose(0, 21) from inner in Gen.Choose(0, 40) from lanes in Gen.Choose(1, 11) from seed in Gen.Choose(1, 1 << 20) select (rows, inner, lanes * MatrixProduct.Lane, seed)).ToArbitrary();

    [Fact]
    public void Every_path_gives_the_same_bits() => Prop.ForAll(Sizes, size =>
    {
        var portable = Product(size, MatrixProduct.AddPortable);
        return portable.SequenceEqual(Product(size, MatrixProduct.Add256)) && portable.SequenceEqual(Product(size, MatrixProduct.Add512)) && portable.SequenceEqual(Product(size, MatrixProduct.Add));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_does_not_depend_on_the_rows_beside_it() => Prop.ForAll(Sizes, size =>
    {
        var alone = Product(size with { Rows = Math.Min(1, size.Rows) }, MatrixProduct.Add);
        return alone.SequenceEqual(Product(size, MatrixProduct.Add).Take(alone.Length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_the_product()
    {
        // A = (1 2; 3 4) by columns, B = two rows of 16, C starts at 1.
        float[] a = [1, 3, 2, 4];
        var b = Enumerable.Range(0, 32).Select(i => (float)i).ToArray();
        var c = Enumerable.Repeat(1f, 32).ToArray();
        fixed (float* pa = a, pb = b, pc = c)
        {
            MatrixProduct.Add(pa, 1, 2, pb, 16, pc, 16, 2, 2, 16);
        }

        Assert.Equal(1 + (1 * 0) + (2 * 16), c[0]);
        Assert.Equal(1 + (3 * 5) + (4 * 21), c[16 + 5]);
    }

    private delegate void Multiply(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int m, int k, int n);

    private static float[] Product((int Rows, int Inner, int Columns, int Seed) size, Multiply multiply)
    {
        var dice = new Dice((ulong)size.Seed);
        var b = Numbers(size.Inner * size.Columns, dice);
        var c = Numbers(size.Columns, dice).Concat(new float[Math.Max(0, size.Rows - 1) * size.Columns]).ToArray();
        var a = Numbers(size.Rows * size.Inner, dice);
        fixed (float* pa = a, pb = b, pc = c)
        {
            multiply(pa, size.Inner, 1, pb, size.Columns, pc, size.Columns, size.Rows, size.Inner, size.Columns);
        }

        return c[..(size.Rows * size.Columns)];
    }

    private static float[] Numbers(int count, Dice dice) => [.. Enumerable.Range(0, count).Select(_ => dice.Normal())];
}
