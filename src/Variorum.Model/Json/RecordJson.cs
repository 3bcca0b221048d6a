using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Variorum.Model.Json;

/// <summary>
/// The canonical JSON of the record: UTF-8, keys in the order of their declaration, absent values left out, no optional white space, only the
/// escapes JSON requires, decimals without exponent or trailing zeros. Equal values give equal bytes.
/// </summary>
public static class RecordJson
{
    /// <summary>A buffer that one large value made larger than this is not kept.</summary>
    private const int LargestKept = 1 << 20;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = CanonicalEncoder.Instance, SkipValidation = true };

    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>The buffer of <see cref="ToBytes{T}"/>, kept from value to value: a record writes a dozen small ones an account.</summary>
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? _kept;

    /// <summary>Writes a value, without a line break at its end.</summary>
    /// <typeparam name="T">A type of the model that stands in a record.</typeparam>
    /// <exception cref="NotSupportedException">The type is none that stands in a record.</exception>
    public static void Write<T>(IBufferWriter<byte> output, T value)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        JsonSerializer.Serialize(writer, value, Info<T>());
    }

    /// <summary>A writer of the same canonical bytes, for objects that are no type of the model.</summary>
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> output) => new(output, WriterOptions);

    /// <summary>Writes a value into an object that is being written.</summary>
    /// <typeparam name="T">A type of the model that stands in a record.</typeparam>
    /// <exception cref="NotSupportedException">The type is none that stands in a record.</exception>
    public static void Write<T>(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, Info<T>());

    /// <summary>The canonical bytes of a value.</summary>
    /// <typeparam name="T">A type of the model that stands in a record.</typeparam>
    /// <exception cref="NotSupportedException">The type is none that stands in a record.</exception>
    public static byte[] ToBytes<T>(T value)
    {
        var (buffer, writer) = _kept ??= MakeWriter();
        buffer.ResetWrittenCount();
        writer.Reset();
        Write(writer, value);
        writer.Flush();
        if (buffer.Capacity > LargestKept)
        {
            _kept = null;
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a value back.</summary>
    /// <typeparam name="T">A type of the model that stands in a record.</typeparam>
    /// <exception cref="JsonException">The bytes are not what <see cref="ToBytes{T}"/> gives for the type.</exception>
    /// <exception cref="NotSupportedException">The type is none that stands in a record.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Info<T>()) ?? throw new JsonException($"null is no {typeof(T).Name}");

    /// <summary>Reads a value back from a part of a line.</summary>
    /// <typeparam name="T">A type of the model that stands in a record.</typeparam>
    /// <exception cref="JsonException">The element is not what <see cref="ToBytes{T}"/> gives for the type.</exception>
    /// <exception cref="NotSupportedException">The type is none that stands in a record.</exception>
    public static T Read<T>(JsonElement element) =>
        element.Deserialize(Info<T>()) ?? throw new JsonException($"null is no {typeof(T).Name}");

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer) MakeWriter()
    {
        var buffer = new ArrayBufferWriter<byte>();
        return (buffer, CreateWriter(buffer));
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(RecordJsonContext.Default.Options)
        {
            Encoder = CanonicalEncoder.Instance,
            TypeInfoResolver = RecordJsonContext.Default,
        };

        // PLOVER writes its types in capitals.
        options.Converters.Add(new JsonStringEnumConverter<EventType>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
