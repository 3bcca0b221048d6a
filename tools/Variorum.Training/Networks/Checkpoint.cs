using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>All that a training run needs to go on from the end of an epoch as if it had never stopped.</summary>
internal static unsafe class Checkpoint
{
    public static void Save(string path, Network net, Dice[] dice, int step, int epoch)
    {
        var unfinished = path + ".unfinished";
        using (var writer = new BinaryWriter(File.Create(unfinished)))
        {
            writer.Write(step);
            writer.Write(epoch);
            foreach (var one in dice)
            {
                one.Save(writer);
            }

            foreach (var parameter in net.All)
            {
                for (var i = 0; i < Kinds; i++)
                {
                    writer.Write(Numbers(parameter, i));
                }
            }
        }

        // A run that ends while it saves leaves the checkpoint before.
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Fills the network and gives the step and the epoch to go on from.</summary>
    public static (int Step, int Epoch) Load(string path, Network net, Dice[] dice)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var (step, epoch) = (reader.ReadInt32(), reader.ReadInt32());
        foreach (var one in dice)
        {
            one.Load(reader);
        }

        foreach (var parameter in net.All)
        {
            for (var i = 0; i < Kinds; i++)
            {
                reader.BaseStream.ReadExactly(Numbers(parameter, i));
            }
        }

        return (step, epoch);
    }

    private const int Kinds = 5;

    private static Span<byte> Numbers(Parameter parameter, int kind) => kind switch
    {
        0 => new(parameter.Value, parameter.Length * sizeof(float)),
        1 => new(parameter.First, parameter.Length * sizeof(float)),
        2 => new(parameter.Second, parameter.Length * sizeof(float)),
        3 => new(parameter.Average, parameter.Length * sizeof(float)),
        _ => MemoryMarshal.AsBytes(parameter.Changed.AsSpan()),
    };
}
