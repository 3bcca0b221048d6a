using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>Room for some numbers, zero at first, for as long as a method runs.</summary>
internal readonly unsafe struct Block(int numbers) : IDisposable
{
    public float* Start { get; } = Parameter.Allocate(numbers);

    public void Dispose() => NativeMemory.AlignedFree(Start);
}
