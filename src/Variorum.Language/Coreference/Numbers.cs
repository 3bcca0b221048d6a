namespace Variorum.Language.Coreference;

/// <summary>Grammatical numbers that are possible.</summary>
[Flags]
internal enum Numbers
{
    None = 0,
    Singular = 1,
    Plural = 2,
    Any = Singular | Plural,
}
