namespace Variorum.Training.Coreference;

/// <summary>The tallies of some documents.</summary>
internal readonly record struct Scores(Tally Mentions, Tally Muc, Tally BCubed, Tally Ceaf)
{
    /// <summary>The mean of the three F1, as in the CoNLL-2011 and 2012 shared tasks.</summary>
    public double Average => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

    /// <summary>The scores of one document.</summary>
    public static Scores Of(Partition key, Partition response) => new(
        CoreferenceMetrics.Mentions(key, response),
        CoreferenceMetrics.Muc(key, response),
        CoreferenceMetrics.BCubed(key, response),
        CoreferenceMetrics.Ceaf(key, response));

    /// <summary>Adds the counts of two documents.</summary>
    public static Scores operator +(Scores a, Scores b) => new(a.Mentions + b.Mentions, a.Muc + b.Muc, a.BCubed + b.BCubed, a.Ceaf + b.Ceaf);
}
