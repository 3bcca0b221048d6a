using System.Text.Json;

namespace Variorum.Model.Json;

/// <summary>
/// A span as the object that its properties give, but without the serializer's own bookkeeping for an object: most of a record's layers are spans.
/// </summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText End = JsonEncodedText.Encode("end");

    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        int start = 0, end = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStart = reader.ValueTextEquals(Start.EncodedUtf8Bytes);
            var isEnd = reader.ValueTextEquals(End.EncodedUtf8Bytes);
            reader.Read();
            if (isStart)
            {
                start = reader.GetInt32();
            }
            else if (isEnd)
            {
                end = reader.GetInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        return new Span(start, end);
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Start, value.Start);
        writer.WriteNumber(End, value.End);
        writer.WriteEndObject();
    }
}
