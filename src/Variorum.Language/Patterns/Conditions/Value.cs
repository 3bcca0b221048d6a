namespace Variorum.Language.Patterns.Conditions;

/// <summary>A value of a condition.</summary>
/// <param name="shape">How it is compared.</param>
/// <param name="letters">Its letters, without stars.</param>
/// <param name="list">The list, where it names one.</param>
internal sealed class Value(ValueShape shape, string letters, WordList? list = null)
{
    /// <summary>How it is compared.</summary>
    public ValueShape Shape => shape;

    /// <summary>Its words, where it is compared as a whole.</summary>
    public Phrase Phrase { get; } = new(letters);

    /// <summary>The list, where it names one.</summary>
    public WordList? List => list;

    /// <summary>Whether some letters are so.</summary>
    public bool Fits(ReadOnlySpan<char> given, StringComparison comparison) => shape switch
    {
        ValueShape.Whole => given.Equals(letters, comparison),
        ValueShape.Prefix => given.StartsWith(letters, comparison),
        ValueShape.Suffix => given.EndsWith(letters, comparison),
        _ => !given.IsEmpty && given.Contains(letters, comparison),
    };
}
