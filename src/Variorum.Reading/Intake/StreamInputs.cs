using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Variorum.Reading.Intake;

/// <summary>The inputs in one stream: one document, or the lines of JSON Lines; expanded first where it is compressed with gzip.</summary>
internal static class StreamInputs
{
    public static async IAsyncEnumerable<Input> ReadAsync(
        string name,
        Stream stream,
        FileKind kind,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var raw = BoundedReader.Plain(stream, limits);
        var compressed = (await raw.PeekAsync(2, cancellationToken)).Span is [0x1F, 0x8B];
        await using var expanded = compressed ? BoundedReader.Expanding(raw, limits) : null;
        var reader = expanded ?? raw;
        var head = await reader.PeekAsync(FileKinds.HeadLength, cancellationToken);
        if (kind == FileKind.Unknown)
        {
            kind = FileKinds.Of(WithoutGz(name), head.Span, out var refusal);
            if (refusal is not null)
            {
                yield return Refused(name, refusal);
                yield break;
            }
        }

        if (kind != FileKind.JsonLines && !compressed && stream.CanSeek && stream.Length > limits.MaxDocumentBytes)
        {
            yield return Refused(name, $"has {stream.Length} bytes, more than the limit of {limits.MaxDocumentBytes} for one document: split it");
            yield break;
        }

        var hash = kind == FileKind.JsonLines || compressed ? await HashAsync(stream, cancellationToken) : null;
        if (kind == FileKind.JsonLines)
        {
            await foreach (var line in LinesAsync(name, hash, reader, cancellationToken))
            {
                yield return line;
            }
        }
        else
        {
            yield return Whole(name, hash, kind, await reader.ReadAllAsync(cancellationToken));
        }
    }

    private static string WithoutGz(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static RefusedInput Refused(string name, string why) => new(new NotRead(name, why));

    private static Input Whole(string name, string? hash, FileKind kind, Chunk chunk)
    {
        if (chunk.Failure is { } failure)
        {
            return Refused(name, failure);
        }

        return chunk.Bytes is { Length: > 0 } bytes
            ? new InputDocument(name, hash is null ? null : new Container(name, hash, 1), kind == FileKind.Html ? Readers.Html : Readers.Text, bytes)
            : Refused(name, "is empty: remove it or fetch it again");
    }

    private static async IAsyncEnumerable<Input> LinesAsync(
        string name,
        string? hash,
        BoundedReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var documents = 0;
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { IsEnd: false } line; number++)
        {
            var part = $"{name}:{number}";
            if (line.Failure is { } failure)
            {
                documents++;
                yield return Refused(part, failure);
            }
            else if (!IsBlank(line.Bytes))
            {
                documents++;
                yield return new InputDocument(part, hash is null ? null : new Container(name, hash, number), Readers.JsonLines, line.Bytes);
            }
        }

        if (documents == 0)
        {
            yield return Refused(name, "is empty: remove it or fetch it again");
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    /// <summary>The SHA-256 of a file as it lies on disk, beside the reading that is under way; null for what cannot be read twice.</summary>
    private static async ValueTask<string?> HashAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (!stream.CanSeek)
        {
            return null;
        }

        var position = stream.Position;
        stream.Position = 0;
        var hash = await SHA256.HashDataAsync(stream, cancellationToken);
        stream.Position = position;
        return Convert.ToHexStringLower(hash);
    }
}
