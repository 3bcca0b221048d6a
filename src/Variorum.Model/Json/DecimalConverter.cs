using System.Text.Json;

namespace Variorum.Model.Json;

/// <summary>Decimal numbers without exponent and without trailing zeros after the point.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    /// <summary>Divided by, it drops every trailing zero of a decimal's scale.</summary>
    private const decimal OneAtFullScale = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / OneAtFullScale);
}
