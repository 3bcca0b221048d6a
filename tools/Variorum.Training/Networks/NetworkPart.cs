using Variorum.Language.Models;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>The network as sections of a model file: tables and matrices as bytes, single rows as floats, averages throughout.</summary>
internal static unsafe class NetworkPart
{
    public static byte[] Of(Network net, WordVectors vectors, Labels labels, StyleTable styles, string heading)
    {
        var part = new ModelFileBuilder(heading);
        var s = net.Shape;
        part.Add<int>("shape", [s.Width, s.Layers, s.Tag, s.Arc, s.Label, s.Name]);
        part.Add("style.names", styles.Names);
        part.Add<float>("style.words", styles.Weights);
        part.Add("xpos.names", labels.Xpos);
        part.Add("relation.names", labels.Relations);
        part.Add<ulong>("vectors.keys", vectors.Keys);
        part.Add<int>("vectors.slots", WordIndex.Slots(vectors.Keys));
        part.Add<sbyte>("vectors.rows", vectors.Rows);
        part.Add<float>("vectors.scales", vectors.Scales);
        part.Add<ulong>("words.keys", labels.Vocabulary);
        part.Add<int>("words.slots", WordIndex.Slots(labels.Vocabulary));
        foreach (var parameter in net.All)
        {
            var values = new ReadOnlySpan<float>(parameter.Average, parameter.Length);
            if (parameter.Index < net.Input.Index)
            {
                var rows = new sbyte[parameter.Length];
                var scales = new float[parameter.Rows];
                for (var row = 0; row < parameter.Rows; row++)
                {
                    var range = (row * parameter.Columns)..((row + 1) * parameter.Columns);
                    scales[row] = WordVectors.Quantise(values[range], rows.AsSpan(range));
                }

                part.Add<sbyte>(parameter.Name + ".rows", rows);
                part.Add<float>(parameter.Name + ".scales", scales);
            }
            else if (parameter.Rows > 1)
            {
                ByteMatrix.Add(part, parameter.Name, values, parameter.Rows);
            }
            else
            {
                part.Add(parameter.Name, values);
            }
        }

        return part.ToBytes();
    }
}
