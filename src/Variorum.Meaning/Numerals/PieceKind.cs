namespace Variorum.Meaning.Numerals;

/// <summary>What a <see cref="Piece"/> is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Letters ("troops", "U.S.", "'s").</summary>
    Word,

    /// <summary>Digits with separators ("5,200", "2.5").</summary>
    Number,

    /// <summary>Any other mark, one character.</summary>
    Mark,
}
