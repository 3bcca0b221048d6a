using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Variorum.Language.Models;

namespace Variorum.Language.Networks;

/// <summary>Rows of numbers kept as a signed byte each and one scale a row, where they lie in the model file.</summary>
internal readonly unsafe struct QuantisedTable
{
    private readonly sbyte* _rows;
    private readonly float* _scales;

    public QuantisedTable(ModelFile file, string name, int width)
    {
        Width = width;
        _rows = Pointer(file.Section<sbyte>(name + ".rows"));
        _scales = Pointer(file.Section<float>(name + ".scales"));
    }

    /// <summary>Numbers a row.</summary>
    public int Width { get; }

    /// <summary>Writes a row.</summary>
    public void Copy(int row, float* to)
    {
        unchecked
        {
            var scale = _scales[row];
            var from = _rows + ((nint)row * Width);
            for (var i = 0; i < Width; i++)
            {
                to[i] = from[i] * scale;
            }
        }
    }

    /// <summary>Adds a row.</summary>
    public void AddTo(int row, float* to)
    {
        unchecked
        {
            var scale = _scales[row];
            var from = _rows + ((nint)row * Width);
            for (var i = 0; i < Width; i++)
            {
                to[i] += from[i] * scale;
            }
        }
    }

    /// <summary>Where numbers lie that stay where they are, as those of a model file do.</summary>
    public static T* Pointer<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(numbers));
}
