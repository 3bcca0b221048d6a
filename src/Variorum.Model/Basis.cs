namespace Variorum.Model;

/// <summary>How the value of an <see cref="Interval"/> is known. Unknown is a value.</summary>
public enum Basis
{
    /// <summary>Declared in metadata (a field, a header).</summary>
    Declared,

    /// <summary>Stated in the words of the account.</summary>
    Stated,

    /// <summary>Concluded from other evidence.</summary>
    Inferred,

    /// <summary>Follows from absence or arithmetic.</summary>
    Computed,

    /// <summary>Rests on a habit of those who write news: measured, often right, and named as what it is.</summary>
    Presumed,

    /// <summary>Not known.</summary>
    Unknown,
}
