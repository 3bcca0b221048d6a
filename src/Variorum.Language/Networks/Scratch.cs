using System.Runtime.InteropServices;

namespace Variorum.Language.Networks;

/// <summary>The room that one thread computes in; kept from text to text, because it grows with the longest batch.</summary>
internal sealed unsafe class Scratch : IDisposable
{
    private float* _room;
    private nuint _size;

    [ThreadStatic]
    private static Scratch? _ofThread;

    /// <summary>The scratch of this thread.</summary>
    public static Scratch OfThread => _ofThread ??= new Scratch();

    /// <summary>Room for some numbers; what was there before is lost.</summary>
    public float* Reserve(int numbers)
    {
        var size = (nuint)numbers * sizeof(float);
        if (size > _size)
        {
            NativeMemory.AlignedFree(_room);
            _room = (float*)NativeMemory.AlignedAlloc(size, 64);
            NativeMemory.Clear(_room, size);
            _size = size;
        }

        return _room;
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_room);
        _room = null;
        _size = 0;
        GC.SuppressFinalize(this);
    }

    ~Scratch() => Dispose();
}
