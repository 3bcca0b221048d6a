namespace Variorum.Language.Coreference;

/// <summary>The weight of every feature for every form of pronoun, in thousandths.</summary>
internal sealed class PronounWeights
{
    private static readonly int Features = Enum.GetValues<PronounFeature>().Length;

    private readonly int[] _weights = new int[Enum.GetValues<PronounForm>().Length * Features];

    /// <summary>The learned weights.</summary>
    public static PronounWeights Learned { get; } = Load(Resources.Table("language/pronoun-weights.tsv"));

    /// <summary>One weight.</summary>
    public int this[PronounForm form, PronounFeature feature]
    {
        get => _weights[((int)form * Features) + (int)feature];
        set => _weights[((int)form * Features) + (int)feature] = value;
    }

    /// <summary>The sum of the weights of some features.</summary>
    public int Score(PronounForm form, List<PronounFeature> features)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += this[form, feature];
        }

        return sum;
    }

    private static PronounWeights Load(ResourceTable table)
    {
        var weights = new PronounWeights();
        foreach (var row in table.Rows)
        {
            foreach (var form in Enum.GetValues<PronounForm>())
            {
                weights[form, Enum.Parse<PronounFeature>(row[0])] = int.Parse(row[1 + (int)form], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }
}
