namespace Variorum.Language;

/// <summary>The tags a network gives words: outside, or the first, an inner, the last or the only word (BILOU) of a person, body, place or other name.</summary>
/// <remarks>Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009. In this order: O; B, I, L, U of PER; of ORG; of LOC; of MISC.</remarks>
public static class NameTags
{
    /// <summary>How many tags there are: the length of a row of scores.</summary>
    public const int Count = 1 + (Types * Places);

    /// <summary>The tag of a word that is in no name.</summary>
    public const int Outside = 0;

    internal const int Types = 4;
    internal const int Places = 4;
    internal const int First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>The names of the tags as files of training data write them ("O", "B-PER").</summary>
    public static ImmutableArray<string> Names { get; } =
        ["O", .. from type in new[] { "PER", "ORG", "LOC", "MISC" } from place in new[] { "B", "I", "L", "U" } select $"{place}-{type}"];

    internal static int Of(int type, int place) => 1 + (type * Places) + place;

    internal static int TypeOf(int tag) => (tag - 1) / Places;

    internal static int PlaceOf(int tag) => (tag - 1) % Places;
}
