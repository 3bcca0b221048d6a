namespace Variorum.Meaning.Wording;

/// <summary>As what a word is loaded. The names are those of the second column of <c>wording-loaded.tsv</c>.</summary>
[Flags]
internal enum PartsOfSpeech : byte
{
    None = 0,

    Noun = 1,

    Verb = 2,

    Adjective = 4,

    Adverb = 8,
}
