using System.Runtime.InteropServices;

namespace Variorum.Training.Networks;

/// <summary>The slope of the loss in every learned number, as one worker found it.</summary>
internal sealed unsafe class Gradients
{
    private readonly Network _net;
    private readonly float*[] _slopes;

    public Gradients(Network net)
    {
        _net = net;
        _slopes = new float*[net.All.Count];
        Touched = [.. net.All.Select(_ => new HashSet<int>())];
        foreach (var parameter in net.All)
        {
            _slopes[parameter.Index] = Parameter.Allocate(parameter.Length);
        }
    }

    /// <summary>The rows of sparse tables that have a slope, by parameter.</summary>
    public HashSet<int>[] Touched { get; }

    public float* this[Parameter parameter] => _slopes[parameter.Index];

    /// <summary>The slopes of one row of a sparse table.</summary>
    public float* Row(Parameter parameter, int row)
    {
        Touched[parameter.Index].Add(row);
        return this[parameter] + ((nint)row * parameter.Columns);
    }

    public void Clear()
    {
        foreach (var parameter in _net.All)
        {
            if (parameter.Changed is null)
            {
                NativeMemory.Clear(this[parameter], (nuint)parameter.Length * sizeof(float));
                continue;
            }

            foreach (var row in Touched[parameter.Index])
            {
                NativeMemory.Clear(this[parameter] + ((nint)row * parameter.Columns), (nuint)parameter.Columns * sizeof(float));
            }

            Touched[parameter.Index].Clear();
        }
    }
}
