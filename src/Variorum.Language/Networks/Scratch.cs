using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Variorum.Language.Networks;

/// <summary>The room that one thread computes in; kept from text to text, because it grows with the longest batch.</summary>
internal sealed unsafe class Scratch
{
    /// <summary>Numbers in a line of the cache, at which the room starts.</summary>
    private const int Line = 16;

    [ThreadStatic]
    private static Scratch? _ofThread;

    private float[] _room = [];

    /// <summary>The scratch of this thread.</summary>
    public static Scratch OfThread => _ofThread ??= new Scratch();

    /// <summary>Room for some numbers; what was there before is lost.</summary>
    public float* Reserve(int numbers)
    {
        if (numbers + Line > _room.Length)
        {
            _room = GC.AllocateArray<float>(numbers + Line, pinned: true);
        }

        var start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_room));
        const nuint Bytes = Line * sizeof(float);
        return (float*)((start + Bytes - 1) / Bytes * Bytes);
    }
}
