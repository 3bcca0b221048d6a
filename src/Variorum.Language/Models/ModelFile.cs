using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Variorum.Language.Models;

/// <summary>A trained model as one file: a heading that people can read, then named sections of numbers.</summary>
/// <remarks>
/// <para>Layout, little-endian: the heading in UTF-8 (name, version, licence, sources), one zero byte, zero bytes up to a multiple of 64; the number of sections as
/// <c>int</c>; for each its name (32 bytes of ASCII, filled with zeros), its offset from the start of the file and its length in bytes (both <c>long</c>);
/// then the sections, each at a multiple of 64.</para>
/// <para>Sections are read where they lie: a model embedded in an assembly is mapped into memory by the runtime and never copied.</para>
/// </remarks>
public sealed unsafe class ModelFile
{
    internal const int Alignment = 64;
    internal const int NameLength = 32;

    private readonly byte* _start;
    private readonly Dictionary<string, (long Offset, int Length)> _sections = new(StringComparer.Ordinal);
    private readonly object _keptAlive;

    private ModelFile(byte* start, long length, object keptAlive)
    {
        _start = start;
        (Length, _keptAlive) = (length, keptAlive);
        var heading = new ReadOnlySpan<byte>(start, (int)Math.Min(length, 1 << 16)).IndexOf((byte)0);
        if (heading < 0)
        {
            throw new InvalidDataException("This is no model: it has no heading.");
        }

        Heading = Encoding.UTF8.GetString(start, heading);
        var at = Align(heading + 1);
        var count = at + sizeof(int) <= length ? BinaryPrimitives.ReadInt32LittleEndian(new(start + at, sizeof(int))) : -1;
        at += sizeof(int);
        if (count < 0 || at + ((long)count * (NameLength + 16)) > length)
        {
            throw new InvalidDataException("This is no model: its list of sections is cut off.");
        }

        for (var i = 0; i < count; i++, at += NameLength + 16)
        {
            var name = Encoding.ASCII.GetString(start + at, NameLength).TrimEnd('\0');
            var offset = BinaryPrimitives.ReadInt64LittleEndian(new(start + at + NameLength, sizeof(long)));
            var size = BinaryPrimitives.ReadInt64LittleEndian(new(start + at + NameLength + 8, sizeof(long)));
            if (offset < 0 || size is < 0 or > int.MaxValue || offset > length - size)
            {
                throw new InvalidDataException($"This is no model: its section {name} is cut off.");
            }

            _sections.Add(name, (offset, (int)size));
        }
    }

    /// <summary>What people should know of it: name, version, licence, sources.</summary>
    public string Heading { get; }

    /// <summary>Its size in bytes.</summary>
    public long Length { get; }

    /// <summary>The names of its sections, in order.</summary>
    public IEnumerable<string> SectionNames => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>The whole file.</summary>
    internal ReadOnlySpan<byte> Bytes => new(_start, checked((int)Length));

    /// <summary>Takes a model that lies in memory for as long as the process runs, such as a resource of an assembly.</summary>
    /// <exception cref="InvalidDataException">It is no model, or a part of one.</exception>
    public static ModelFile Of(UnmanagedMemoryStream stream) => new(stream.PositionPointer, stream.Length, stream);

    /// <summary>Takes a model from bytes.</summary>
    /// <exception cref="InvalidDataException">It is no model, or a part of one.</exception>
    public static ModelFile Of(byte[] bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return new((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, pinned);
    }

    /// <summary>The numbers of a section, where they lie.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <exception cref="InvalidDataException">There is no such section, or it does not hold whole numbers of that kind.</exception>
    public ReadOnlySpan<T> Section<T>(string name)
        where T : unmanaged
    {
        GC.KeepAlive(_keptAlive);
        return _sections.TryGetValue(name, out var section) && section.Length % sizeof(T) == 0
            ? new ReadOnlySpan<T>(_start + section.Offset, section.Length / sizeof(T))
            : throw new InvalidDataException($"The model has no section {name} of {typeof(T).Name}: it was made for another version of this library.");
    }

    /// <summary>A section of lines of UTF-8, each ended by a line feed.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public string[] Lines(string name) =>
        Encoding.UTF8.GetString(Section<byte>(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static int Align(int offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
