using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Variorum.Web.Answers;

/// <summary>JSON of answers that are no lines of the record, with the record's names and rules.</summary>
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(TextAnswer))]
[JsonSerializable(typeof(QuoteAnswer))]
[JsonSerializable(typeof(TimelineItem))]
[JsonSerializable(typeof(StatementItem))]
[JsonSerializable(typeof(FigureItem))]
[JsonSerializable(typeof(DisagreementItem))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>The context to use.</summary>
    public static AnswerJson Canonical { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new DayConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    });

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
