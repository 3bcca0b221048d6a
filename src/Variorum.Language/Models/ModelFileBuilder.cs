using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Variorum.Language.Models;

/// <summary>Puts a <see cref="ModelFile"/> together.</summary>
/// <param name="heading">What people should know of it: name, version, licence, sources.</param>
public sealed class ModelFileBuilder(string heading)
{
    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <summary>Adds a section of numbers.</summary>
    /// <exception cref="ArgumentException">The name is taken, or longer than 32 characters.</exception>
    public void Add<T>(string name, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, ModelFile.NameLength, nameof(name));
        _sections.Add(name, MemoryMarshal.AsBytes(numbers).ToArray());
    }

    /// <summary>Adds a section of lines; none may hold a line feed.</summary>
    /// <exception cref="ArgumentException">The name is taken, or longer than 32 characters.</exception>
    public void Add(string name, IEnumerable<string> lines) => Add<byte>(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes(heading));
        bytes.WriteByte(0);
        Fill(bytes);
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt32LittleEndian(number, _sections.Count);
        bytes.Write(number[..sizeof(int)]);
        var offset = ModelFile.Align((int)bytes.Length + (_sections.Count * (ModelFile.NameLength + 16)));
        foreach (var (name, section) in _sections)
        {
            bytes.Write(Encoding.ASCII.GetBytes(name.PadRight(ModelFile.NameLength, '\0')));
            BinaryPrimitives.WriteInt64LittleEndian(number, offset);
            bytes.Write(number);
            BinaryPrimitives.WriteInt64LittleEndian(number, section.Length);
            bytes.Write(number);
            offset = ModelFile.Align(offset + section.Length);
        }

        foreach (var section in _sections.Values)
        {
            Fill(bytes);
            bytes.Write(section);
        }

        return bytes.ToArray();
    }

    private static void Fill(MemoryStream bytes) => bytes.Write(new byte[ModelFile.Align((int)bytes.Length) - (int)bytes.Length]);
}
