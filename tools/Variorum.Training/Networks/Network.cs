using Variorum.Language;
using Variorum.Language.Networks;

namespace Variorum.Training.Networks;

/// <summary>The learned numbers of the network, by name.</summary>
internal sealed unsafe class Network
{
    private readonly List<Parameter> _all = [];

    public Network(NetworkShape shape, int vocabulary, ulong seed)
    {
        Shape = shape;
        var dice = new Dice(seed);
        Learned = new Parameter[WordFeatures.Tables];
        for (var table = 0; table < WordFeatures.Tables; table++)
        {
            Learned[table] = Add($"learned.{table}", table == 0 ? vocabulary + 1 : WordFeatures.Sizes[table], WordFeatures.Widths[table], dice, 0.15f, isSparse: true);
        }

        Flags = Add("flags", WordFeatures.FlagCount, WordFeatures.FlagWidth, dice, 0.15f);
        var (d, half) = (shape.Width, shape.Half);
        Input = Matrix("input", WordFeatures.InputWidth, d, dice);
        InputBias = Bias("input.bias", d);
        Here = new Parameter[shape.Layers];
        Left = new Parameter[shape.Layers];
        Right = new Parameter[shape.Layers];
        LayerBias = new Parameter[shape.Layers];
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            Here[layer] = Matrix($"layer.{layer}.here", d, 6 * half, dice);
            Left[layer] = Matrix($"layer.{layer}.left", half, 3 * half, dice);
            Right[layer] = Matrix($"layer.{layer}.right", half, 3 * half, dice);
            LayerBias[layer] = Bias($"layer.{layer}.bias", 6 * half);
        }

        TagHidden = Matrix("tag.hidden", d, shape.Tag, dice);
        TagHiddenBias = Bias("tag.hidden.bias", shape.Tag);
        Tag = Matrix("tag", shape.Tag, MatrixProduct.Pad(NetworkShape.Tags), dice);
        TagBias = Bias("tag.bias", MatrixProduct.Pad(NetworkShape.Tags));
        Xpos = Matrix("xpos", shape.Tag, MatrixProduct.Pad(shape.Xpos), dice);
        XposBias = Bias("xpos.bias", MatrixProduct.Pad(shape.Xpos));
        Dependent = Matrix("arc.dependent", d, shape.Arc, dice);
        DependentBias = Bias("arc.dependent.bias", shape.Arc);
        Head = Matrix("arc.head", d, shape.Arc, dice);
        HeadBias = Bias("arc.head.bias", shape.Arc);
        Root = Add("arc.root", 1, shape.Arc, dice, 0.1f);
        Bilinear = Matrix("arc.bilinear", shape.Arc, shape.Arc, dice);
        BilinearBias = Bias("arc.bilinear.bias", shape.Arc);
        Distance = Bias("arc.distance", MatrixProduct.Pad(ArcDistance.Classes));
        LabelDependent = Matrix("label.dependent", d, shape.Label, dice);
        LabelHead = Matrix("label.head", d, shape.Label, dice);
        LabelRoot = Add("label.root", 1, shape.Label, dice, 0.1f);
        LabelBias = Bias("label.bias", shape.Label);
        Label = Matrix("label", shape.Label, MatrixProduct.Pad(shape.Relations), dice);
        LabelOutBias = Bias("label.out.bias", MatrixProduct.Pad(shape.Relations));
        NameHidden = Matrix("name.hidden", d, shape.Name, dice);
        NameHiddenBias = Bias("name.hidden.bias", shape.Name);
        Name = Matrix("name", shape.Name, MatrixProduct.Pad(NameTags.Count), dice);
        NameBias = Bias("name.bias", MatrixProduct.Pad(NameTags.Count));
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> All => _all;

    public Parameter[] Learned { get; }

    public Parameter Flags { get; }

    public Parameter Input { get; }

    public Parameter InputBias { get; }

    public Parameter[] Here { get; }

    public Parameter[] Left { get; }

    public Parameter[] Right { get; }

    public Parameter[] LayerBias { get; }

    public Parameter TagHidden { get; }

    public Parameter TagHiddenBias { get; }

    public Parameter Tag { get; }

    public Parameter TagBias { get; }

    public Parameter Xpos { get; }

    public Parameter XposBias { get; }

    public Parameter Dependent { get; }

    public Parameter DependentBias { get; }

    public Parameter Head { get; }

    public Parameter HeadBias { get; }

    public Parameter Root { get; }

    public Parameter Bilinear { get; }

    public Parameter BilinearBias { get; }

    public Parameter Distance { get; }

    public Parameter LabelDependent { get; }

    public Parameter LabelHead { get; }

    public Parameter LabelRoot { get; }

    public Parameter LabelBias { get; }

    public Parameter Label { get; }

    public Parameter LabelOutBias { get; }

    public Parameter NameHidden { get; }

    public Parameter NameHiddenBias { get; }

    public Parameter Name { get; }

    public Parameter NameBias { get; }

    /// <summary>Renews the transposed copies, which the way back multiplies with.</summary>
    public void Transpose()
    {
        foreach (var parameter in _all)
        {
            if (parameter.Rows > 1 && parameter.Index >= Input.Index)
            {
                parameter.Transpose();
            }
        }
    }

    private Parameter Matrix(string name, int rows, int columns, Dice dice) => Add(name, rows, columns, dice, MathF.Sqrt(2f / (rows + columns)));

    private Parameter Bias(string name, int columns) => Add(name, 1, columns, null, 0);

    private Parameter Add(string name, int rows, int columns, Dice? dice, float spread, bool isSparse = false)
    {
        var parameter = new Parameter(name, rows, columns, _all.Count) { Changed = isSparse ? new int[rows] : null };
        for (var i = 0; dice is not null && i < parameter.Length; i++)
        {
            parameter.Value[i] = parameter.Average[i] = dice.Normal() * spread;
        }

        _all.Add(parameter);
        return parameter;
    }
}
