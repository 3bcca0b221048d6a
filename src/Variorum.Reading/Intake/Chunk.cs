namespace Variorum.Reading.Intake;

/// <summary>What a <see cref="BoundedReader"/> gives: bytes, or a failure in a sentence, or (neither) the end.</summary>
internal readonly record struct Chunk(byte[]? Bytes, string? Failure)
{
    public static Chunk End => default;

    public bool IsEnd => Bytes is null && Failure is null;

    public static Chunk Of(byte[] bytes) => new(bytes, null);

    public static Chunk Failed(string why) => new(null, why);
}
