namespace Variorum.Language.Patterns;

/// <summary>The ways from one word of a pattern to the next.</summary>
internal enum Axis : byte
{
    /// <summary><c>&gt;</c>: hangs on it.</summary>
    Child,

    /// <summary><c>&gt;&gt;</c>: hangs on it through any number of words.</summary>
    Descendant,

    /// <summary><c>&lt;</c>: the word it hangs on.</summary>
    Head,

    /// <summary><c>&lt;&lt;</c>: the words above it.</summary>
    Ancestor,

    /// <summary><c>$</c>: hangs on the same head.</summary>
    Sibling,

    /// <summary><c>$&lt;</c>: hangs on the same head and stands to its left.</summary>
    SiblingLeft,

    /// <summary><c>$&gt;</c>: hangs on the same head and stands to its right.</summary>
    SiblingRight,

    /// <summary><c>before</c>: it stands before that word, so that word stands later.</summary>
    Later,

    /// <summary><c>after</c>: it stands after that word, so that word stands earlier.</summary>
    Earlier,

    /// <summary><c>just-before</c>: that word is the next.</summary>
    Next,

    /// <summary><c>just-after</c>: that word is the one before.</summary>
    Previous,
}
