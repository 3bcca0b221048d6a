namespace Variorum.Meaning.Figures;

/// <summary>What a word near a number does. The names are those of the second column of <c>figures-words.tsv</c>.</summary>
[Flags]
internal enum WordUse : byte
{
    None = 0,

    /// <summary>Ends the noun phrase.</summary>
    Stop = 1,

    /// <summary>Looks like a plural and is none, or is one that stands before the head ("sports cars").</summary>
    Modifier = 2,

    /// <summary>A plural without an s.</summary>
    Plural = 4,

    /// <summary>A number after it is a name ("Article 51").</summary>
    Label = 8,

    /// <summary>After "one" it makes an idiom, not a count ("one day").</summary>
    Idiom = 16,

    /// <summary>May stand between a verb and its number.</summary>
    Adverb = 32,
}
