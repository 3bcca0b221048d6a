using System.Buffers;
using System.IO.Compression;

namespace Variorum.Reading.Intake;

/// <summary>
/// Reads a stream whole or line by line and never holds more than one document of the largest size allowed. What goes wrong while reading comes
/// back as a value.
/// </summary>
internal sealed class BoundedReader : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly bool _ownsStream;
    private readonly int _maxDocument;
    private readonly long _maxTotal;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _end;
    private long _total;
    private string? _failure;
    private bool _atEnd;

    /// <summary>By default the framework takes a compressed file that was cut off for a whole one, and text would be lost without a word.</summary>
    static BoundedReader() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", isEnabled: true);

    private BoundedReader(Stream stream, bool ownsStream, int maxDocument, long maxTotal)
    {
        _stream = stream;
        _ownsStream = ownsStream;
        _maxDocument = maxDocument;
        _maxTotal = maxTotal;
    }

    /// <summary>A reader of the bytes as they are.</summary>
    public static BoundedReader Plain(Stream stream, ReadingLimits limits) => new(stream, ownsStream: false, limits.MaxDocumentBytes, long.MaxValue);

    /// <summary>A reader of what a reader of compressed bytes expands to.</summary>
    public static BoundedReader Expanding(BoundedReader compressed, ReadingLimits limits) =>
        new(new GZipStream(new RemainderStream(compressed), CompressionMode.Decompress), ownsStream: true, limits.MaxDocumentBytes, limits.MaxExpandedBytes);

    /// <summary>The first bytes, which stay to be read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int length, CancellationToken cancellationToken)
    {
        while (_end - _start < length && await FillAsync(cancellationToken))
        {
        }

        return _buffer.AsMemory(_start, Math.Min(length, _end - _start));
    }

    /// <summary>All that is left, as one document.</summary>
    public async ValueTask<Chunk> ReadAllAsync(CancellationToken cancellationToken)
    {
        while (_end - _start <= _maxDocument && await FillAsync(cancellationToken))
        {
        }

        if (_end - _start > _maxDocument)
        {
            return Chunk.Failed(TooLong("is"));
        }

        return _failure is null ? Take(_end - _start) : Chunk.Failed(_failure);
    }

    /// <summary>The next line without its line break. A line that is too long is passed over, and the next call gives the line after it.</summary>
    public async ValueTask<Chunk> ReadLineAsync(CancellationToken cancellationToken)
    {
        var scanned = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var line = scanned + found <= _maxDocument ? Take(scanned + found) : Skip(scanned + found);
                _start++;
                return WithoutCarriageReturn(line);
            }

            scanned = _end - _start;
            if (scanned > _maxDocument)
            {
                return await SkipLineAsync(cancellationToken);
            }

            if (!await FillAsync(cancellationToken))
            {
                return LastLine();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        if (_ownsStream)
        {
            await _stream.DisposeAsync();
        }
    }

    private static Chunk WithoutCarriageReturn(Chunk line) =>
        line.Bytes is [.. var body, (byte)'\r'] ? Chunk.Of(body) : line;

    private Chunk LastLine()
    {
        if (_failure is { } failure)
        {
            // What stands before the damage is an unfinished line: it is not passed off as a document.
            _failure = null;
            _start = _end;
            return Chunk.Failed(failure);
        }

        return _end == _start ? Chunk.End : WithoutCarriageReturn(Take(_end - _start));
    }

    private Chunk Take(int length)
    {
        var bytes = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        return Chunk.Of(bytes);
    }

    private Chunk Skip(int length)
    {
        _start += length;
        return Chunk.Failed(TooLong("the line is"));
    }

    private async ValueTask<Chunk> SkipLineAsync(CancellationToken cancellationToken)
    {
        do
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            _start = found >= 0 ? _start + found + 1 : _end;
            if (found >= 0)
            {
                break;
            }
        }
        while (await FillAsync(cancellationToken));

        return Chunk.Failed(TooLong("the line is"));
    }

    private string TooLong(string what) =>
        $"{what} longer than the limit of {_maxDocument} bytes for one document: split it";

    /// <summary>Reads more bytes behind those that are held.</summary>
    /// <returns>False at the end of the stream or on failure.</returns>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_atEnd)
        {
            return false;
        }

        MakeRoom();
        try
        {
            var read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            _end += read;
            _total += read;
            _atEnd = read == 0;
        }
        catch (InvalidDataException)
        {
            Fail("the compressed data is damaged: test it with gzip -t and fetch it again; what stands before the damage was read");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail($"cannot be read ({failure.Message}): check the file and the disk");
        }

        if (_total > _maxTotal)
        {
            Fail($"expands to more than the limit of {_maxTotal} bytes: expand and split it yourself if you trust it");
        }

        return !_atEnd;
    }

    private void Fail(string why)
    {
        _failure = why;
        _atEnd = true;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        var held = _end - _start;
        if (_start == 0 || held > _buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(_start, held).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_start, held).CopyTo(_buffer);
        }

        _start = 0;
        _end = held;
    }

    /// <summary>What a reader has not given out yet, as a stream: the bytes it peeked at come again.</summary>
    private sealed class RemainderStream(BoundedReader reader) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await reader.PeekAsync(1, cancellationToken);
            if (reader._failure is { } failure)
            {
                throw new IOException(failure);
            }

            var length = Math.Min(buffer.Length, reader._end - reader._start);
            reader._buffer.AsMemory(reader._start, length).CopyTo(buffer);
            reader._start += length;
            return length;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
