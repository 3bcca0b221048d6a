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

/// <summary>Kinds of entities that are possible.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Man = 1,
    Woman = 2,
    Body = 4,
    Place = 8,
    Thing = 16,
    Time = 32,
    Animal = 64,
    Person = Man | Woman,
    Any = Person | Body | Place | Thing | Time | Animal,
}

/// <summary>
/// What a mention may be, as far as its words tell: two mentions can only be one entity when something is left that both may be. An entity may be what all its
/// mentions may be.
/// </summary>
internal readonly record struct Traits(Numbers Numbers, Kinds Kinds)
{
    /// <summary>Whether something is left that both may be.</summary>
    public bool Agrees(Traits other) => (Numbers & other.Numbers) != 0 && (Kinds & other.Kinds) != 0;

    /// <summary>What both may be; where they exclude each other (a precise rule joined them all the same) the first holds.</summary>
    public Traits Meet(Traits other) => new(
        (Numbers & other.Numbers) is var numbers and not 0 ? numbers : Numbers,
        (Kinds & other.Kinds) is var kinds and not 0 ? kinds : Kinds);
}
