namespace Variorum.Language.Patterns.Conditions;

/// <summary>How a value of a condition is compared.</summary>
internal enum ValueShape : byte
{
    /// <summary><c>abc</c>.</summary>
    Whole,

    /// <summary><c>abc*</c>.</summary>
    Prefix,

    /// <summary><c>*abc</c>.</summary>
    Suffix,

    /// <summary><c>*abc*</c>; with nothing between, whatever is not empty.</summary>
    Part,

    /// <summary><c>@abc</c>.</summary>
    List,
}
