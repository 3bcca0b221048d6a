namespace Variorum.Language.Coreference;

/// <summary>
/// What a mention may be, as far as its words tell: two mentions can only be one entity when something is left that both may be. An entity may be what all its
/// mentions may be.
/// </summary>
internal readonly record struct Traits(Numbers Numbers, Kinds Kinds)
{
    /// <summary>Whether something is left that both may be.</summary>
    public bool Agrees(Traits other) => (Numbers & other.Numbers) != Numbers.None && (Kinds & other.Kinds) != Kinds.None;

    /// <summary>What both may be; where they exclude each other (a precise rule joined them all the same) the first holds.</summary>
    public Traits Meet(Traits other) => new(
        (Numbers & other.Numbers) is var numbers and not Numbers.None ? numbers : Numbers,
        (Kinds & other.Kinds) is var kinds and not Kinds.None ? kinds : Kinds);
}
