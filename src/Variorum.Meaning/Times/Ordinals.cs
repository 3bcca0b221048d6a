namespace Variorum.Meaning.Times;

/// <summary>Ranks in digits and words: "3rd", "third", "twenty-first".</summary>
internal static class Ordinals
{
    /// <summary>The rank at a piece; 0 for "last" and "final".</summary>
    public static (int Value, int End)? At(in TimeSentence s, int i)
    {
        if (s.Plain(i) is var digits and > 0)
        {
            return s.Glued(i + 1) && IsSuffix(s, i + 1) ? (digits, i + 2) : null;
        }

        if (s.Word(i) is { Kind: TimeWordKind.Ordinal } rank)
        {
            return (rank.Value, i + 1);
        }

        if (s.IsSecond(i))
        {
            return (2, i + 1);
        }

        return s.Is(i, TimeWordKind.Numeral) && s.IsHyphen(i + 1) && s.Numeral(i) is { Value: >= 20 and < 100 } tens && tens.End == i + 1 && s.Glued(i + 2)
            && Unit(s, i + 2) is { } unit
                ? ((int)tens.Value + unit, i + 3)
                : null;
    }

    /// <summary>Whether the letters after a number make it a rank.</summary>
    public static bool IsSuffix(in TimeSentence s, int i) => s.Is(i, TimeWordKind.RankEnd);

    private static int? Unit(in TimeSentence s, int i) =>
        s.IsSecond(i) ? 2 : s.Word(i) is { Kind: TimeWordKind.Ordinal, Value: > 0 and < 10 } rank ? rank.Value : null;
}
