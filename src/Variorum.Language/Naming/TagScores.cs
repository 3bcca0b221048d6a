namespace Variorum.Language;

/// <summary>Scores of tags, a row of <see cref="NameTags.Count"/> for each word, to which evidence is added before the best tags are chosen.</summary>
/// <remarks>Scores are logarithms: to add one point to a tag makes it e times as likely against the others.</remarks>
internal static class TagScores
{
    /// <summary>Speaks for exactly this name: half at its first word and half at its last, so that a name that shares one edge gets half; and half at each word inside, which
    /// a long name needs to hold together.</summary>
    public static void Favour(Span<float> scores, NameHint hint)
    {
        var (name, points) = hint;
        if (name.Type == NameHint.AnyType)
        {
            for (var i = name.First; i < name.End; i++)
            {
                scores[(i * NameTags.Count) + NameTags.Outside] -= points;
            }

            return;
        }

        if (name.Length == 1)
        {
            scores[(name.First * NameTags.Count) + NameTags.Of(name.Type, NameTags.Only)] += points;
            return;
        }

        scores[(name.First * NameTags.Count) + NameTags.Of(name.Type, NameTags.First)] += points / 2;
        scores[((name.End - 1) * NameTags.Count) + NameTags.Of(name.Type, NameTags.Last)] += points / 2;
        for (var i = name.First + 1; i < name.End - 1; i++)
        {
            scores[(i * NameTags.Count) + NameTags.Of(name.Type, NameTags.Inner)] += points / 2;
        }
    }

    /// <summary>How likely a word is outside every name, and in a name of each type: the exponentials of its row, summed by type, that add up to one.</summary>
    public static void Masses(ReadOnlySpan<float> row, Span<float> masses)
    {
        var top = row[0];
        foreach (var score in row)
        {
            top = MathF.Max(top, score);
        }

        masses.Clear();
        var sum = 0f;
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            var mass = Networks.Elementary.Exp(row[tag] - top);
            masses[tag == NameTags.Outside ? 0 : 1 + NameTags.TypeOf(tag)] += mass;
            sum += mass;
        }

        foreach (ref var mass in masses)
        {
            mass /= sum;
        }
    }
}
