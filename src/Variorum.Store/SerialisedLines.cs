using System.Buffers;
using Variorum.Model.Json;

namespace Variorum.Store;

/// <summary>Some lines of a table next to each other, as their canonical bytes. Filled again and again: buffers of this size cost a full collection each.</summary>
internal sealed class SerialisedLines
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    /// <summary>The lines as they stand in the file, each with its line break.</summary>
    public ReadOnlySpan<byte> File => _bytes.WrittenSpan;

    /// <summary>The bytes of a line, without its line break.</summary>
    public ReadOnlySpan<byte> this[int line] => File[(line == 0 ? 0 : _ends[line - 1] + 1).._ends[line]];

    /// <summary>Holds some lines in place of those before.</summary>
    public SerialisedLines Fill<T>(ReadOnlySpan<T> lines)
    {
        _bytes.ResetWrittenCount();
        _ends.Clear();
        foreach (var line in lines)
        {
            RecordJson.Write(_bytes, line);
            _ends.Add(_bytes.WrittenCount);
            _bytes.Write("\n"u8);
        }

        return this;
    }
}
