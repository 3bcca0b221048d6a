using System.Text.Json;

namespace Variorum.Model.Json;

/// <summary>A source map as one flat array of numbers: clean, clean length, source, source length, and again.</summary>
internal sealed class SourceMapConverter : JsonConverter<SourceMap>
{
    public override SourceMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var runs = ImmutableArray.CreateBuilder<SourceRun>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var clean = reader.GetInt32();
            runs.Add(new SourceRun(clean, Next(ref reader), Next(ref reader), Next(ref reader)));
        }

        return new SourceMap(runs.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, SourceMap value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var run in value.Runs)
        {
            writer.WriteNumberValue(run.Clean);
            writer.WriteNumberValue(run.CleanLength);
            writer.WriteNumberValue(run.Source);
            writer.WriteNumberValue(run.SourceLength);
        }

        writer.WriteEndArray();
    }

    private static int Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }
}
