using System.Runtime.Intrinsics;

namespace Variorum.Language.Networks;

/// <summary>Rows of numbers as bytes, with a scale a row: what a <see cref="ByteMatrix"/> is multiplied with.</summary>
/// <remarks>A byte b stands for <c>(b - 128) * scale</c>. The largest number of a row takes 127 steps, so a byte is off by at most half a 127th of it.</remarks>
/// <param name="bytes">Room for the bytes.</param>
/// <param name="scales">Room for a scale a row.</param>
internal readonly unsafe struct ByteRows(byte* bytes, float* scales)
{
    /// <summary>The byte that stands for nought.</summary>
    public const int Nought = 128;

    /// <summary>Steps on either side of nought.</summary>
    public const int Steps = 127;

    /// <summary>Added to a small number, it leaves that number, rounded to the nearest whole (half to even), and nought's byte in the lowest bits of the sum.</summary>
    private const float Rounding = 12_582_912f + Nought;

    /// <summary>A row below this is all nought.</summary>
    private const float Least = 1e-20f;

    public byte* Bytes { get; } = bytes;

    public float* Scales { get; } = scales;

    /// <summary>Takes rows of numbers.</summary>
    /// <param name="x">The numbers, row by row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="width">Numbers a row, a multiple of 32.</param>
    public void Fill(float* x, int rows, int width)
    {
        for (var row = 0; row < rows; row++)
        {
            FillRow(row, x + ((nint)row * width), width);
        }
    }

    /// <summary>Takes one row.</summary>
    public void FillRow(int row, float* x, int width)
    {
        unchecked
        {
            var largest = Vector256<float>.Zero;
            for (var i = 0; i < width; i += 8)
            {
                largest = Vector256.Max(largest, Vector256.Abs(Vector256.Load(x + i)));
            }

            var half = Vector128.Max(largest.GetLower(), largest.GetUpper());
            var most = Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
            Scales[row] = most < Least ? 0 : most / Steps;
            Round(x, most < Least ? 0 : Steps / most, Bytes + ((nint)row * width), width);
        }
    }

    /// <summary>Rounds numbers, taken times a factor, to bytes.</summary>
    public static void Round(float* x, float factor, byte* to, int width)
    {
        for (var i = 0; i < width; i += 32)
        {
            Vector256.Narrow(
                Vector256.Narrow(Rounded(x + i, factor), Rounded(x + i + 8, factor)),
                Vector256.Narrow(Rounded(x + i + 16, factor), Rounded(x + i + 24, factor))).Store(to + i);
        }
    }

    private static Vector256<uint> Rounded(float* x, float factor) => ((Vector256.Load(x) * factor) + Vector256.Create(Rounding)).AsUInt32();
}
