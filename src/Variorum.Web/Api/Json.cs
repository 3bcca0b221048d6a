using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Variorum.Model.Json;

namespace Variorum.Web.Api;

/// <summary>Canonical JSON of what is no line of the record.</summary>
internal static class Json
{
    /// <summary>The bytes of a value.</summary>
    public static byte[] Of<T>(T value, JsonTypeInfo<T> type) => Make(writer => JsonSerializer.Serialize(writer, value, type));

    /// <summary>The bytes of what a caller writes.</summary>
    public static byte[] Make(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = RecordJson.CreateWriter(output))
        {
            write(writer);
        }

        return output.WrittenSpan.ToArray();
    }
}
