namespace Variorum.Language.Patterns;

/// <summary>How a branch counts.</summary>
internal enum Polarity : byte
{
    /// <summary>It must be there.</summary>
    Must,

    /// <summary><c>!</c>: it must not be there.</summary>
    Not,

    /// <summary><c>?</c>: it is taken when it is there.</summary>
    Maybe,
}
