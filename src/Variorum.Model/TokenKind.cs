namespace Variorum.Model;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and points ("al-Haddad", "U.S.").</summary>
    Word,

    /// <summary>Digits with separators ("5,200", "2.5").</summary>
    Number,

    /// <summary>Punctuation, one mark a token.</summary>
    Punctuation,

    /// <summary>A symbol such as a currency or percent sign.</summary>
    Symbol,

    /// <summary>A web or mail address.</summary>
    Address,
}
