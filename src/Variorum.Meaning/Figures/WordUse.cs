namespace Variorum.Meaning.Figures;

/// <summary>What a word near a number does. The names are those of the second column of <c>figures-words.tsv</c>.</summary>
[Flags]
internal enum WordUse : ushort
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

    /// <summary>After an article it says per what an amount is ("$5 a share").</summary>
    Rate = 64,

    /// <summary>A verb or adverb before "from … to …" that makes a range of it, not a change.</summary>
    Ranging = 128,

    /// <summary>After money and "in" it says how, not what for ("$5 in cash").</summary>
    Manner = 256,
}
